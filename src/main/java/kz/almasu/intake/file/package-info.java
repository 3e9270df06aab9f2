/**
 * From the bytes of an uploaded file to its cells, whatever wrote it: CSV in the encodings of offices, XLSX of Excel and
 * LibreOffice. A file is hostile until it is read: what it unpacks to, how many rows and letters it holds are bounded,
 * and nothing outside it is ever fetched. It knows no participant and no column: what cells mean is read elsewhere.
 */
package kz.almasu.intake.file;
