/**
 * Reads the cells of an uploaded file: CSV in the encodings that offices use, XLSX, XLS and ODS of Excel and LibreOffice. Every
 * file is treated as hostile: its unpacked size, rows and characters are bounded, and nothing external is fetched.
 * Independent of participants and columns.
 */
package kz.almasu.intake.file;
