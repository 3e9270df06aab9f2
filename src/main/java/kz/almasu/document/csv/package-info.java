/**
 * Tables as CSV for spreadsheet programs.
 */
package kz.almasu.document.csv;
