/**
 * What Word and Excel files share: the deterministic ZIP package, text that XML can hold, and the native bar chart with the
 * cells that it reads. It knows tables and POI only.
 */
package kz.almasu.document.office;
