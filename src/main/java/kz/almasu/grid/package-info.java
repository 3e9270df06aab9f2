/**
 * Entering participants in a grid: cell by cell, many rows at once, by several people at the same time. What is not valid yet is
 * saved as a draft row; a valid row becomes a participant by the same rules as in the form. It knows neither pages nor HTTP:
 * the grid's page uses the API like any program.
 *
 * <p>The grid of the page is our own. Of the free ones examined, Tabulator breaks quoted cells with line breaks when they are
 * pasted, SlickGrid and Jspreadsheet are silent to screen readers, and none keeps what was typed when the network or the
 * session is lost.
 */
package kz.almasu.grid;
