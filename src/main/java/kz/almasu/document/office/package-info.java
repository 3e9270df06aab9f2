/**
 * What Word and Excel files have in common: the package around their parts, written the same way each time, text that
 * XML can hold, and the native bar chart with the cells it reads. It knows tables and POI, and no file as a whole.
 */
package kz.almasu.document.office;
