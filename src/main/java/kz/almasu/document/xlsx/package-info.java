/**
 * XLSX workbooks with numbers as numbers: a single table quickly, and a whole document with a sheet for its text and one
 * for each table and chart. It knows documents and XLSX, nothing else.
 */
package kz.almasu.document.xlsx;
