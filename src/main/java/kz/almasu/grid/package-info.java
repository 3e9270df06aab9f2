/**
 * Entering in a grid: cell by cell, many rows at once, by several people at the same time. What cannot be a participant
 * yet is kept as an unfinished row; what is right becomes one by the same rules as in the form. It knows neither pages
 * nor HTTP: the page of the grid talks to the API like any program.
 *
 * <p>The grid of the page is the portal's own. Of the free ones that were looked at, Tabulator tears quoted cells with
 * line breaks apart when they are pasted, and SlickGrid and Jspreadsheet are silent to a screen reader; none keeps what
 * was typed when the network or the session is lost.
 */
package kz.almasu.grid;
