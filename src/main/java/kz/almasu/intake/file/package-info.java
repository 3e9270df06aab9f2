/**
 * From the bytes of an uploaded file to its cells: CSV in the encodings of offices, XLSX of Excel and LibreOffice. Every file is
 * treated as hostile: its unpacked size, rows and characters are bounded, and nothing outside it is fetched. It knows no
 * participant and no column.
 */
package kz.almasu.intake.file;
