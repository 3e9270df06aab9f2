/**
 * Common parts of Word and Excel files: a ZIP package without timestamps, text that is legal in XML, and native
 * charts with their data cells. Must not know what a document is about.
 */
package kz.almasu.document.office;
