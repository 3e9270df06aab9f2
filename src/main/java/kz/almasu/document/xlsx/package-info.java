/**
 * Excel workbooks with numbers as numbers: a single table, or a whole document with a sheet for its text and one for each
 * table and chart. It knows documents and XLSX only.
 */
package kz.almasu.document.xlsx;
