/**
 * Excel workbooks with numeric cells: of a single table, or of a document with one sheet for its text and one for each
 * table and chart. {@link kz.almasu.document.xlsx.TableSheet} writes the tables of both. Must not know what a document is about.
 */
package kz.almasu.document.xlsx;
