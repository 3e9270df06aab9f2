/**
 * A document as PDF, printed from the HTML of {@link kz.almasu.document.html}: tagged, for reading aloud (PDF/UA-1) and
 * for keeping (PDF/A-2a). It adds to that HTML only what PDF alone needs: bookmarks, fonts, a colour profile. It knows
 * neither blocks nor tables.
 */
package kz.almasu.document.pdf;
