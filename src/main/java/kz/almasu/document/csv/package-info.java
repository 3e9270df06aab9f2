/** Tables as CSV that a spreadsheet program opens by a double click. It knows tables and CSV, nothing else. */
package kz.almasu.document.csv;
