/** Tables as XLSX workbooks, a sheet each, with numbers as numbers. It knows tables and XLSX, nothing else. */
package kz.almasu.document.xlsx;
