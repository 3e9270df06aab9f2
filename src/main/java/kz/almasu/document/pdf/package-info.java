/**
 * Documents as PDF, printed from the HTML of {@link kz.almasu.document.html}: tagged (PDF/UA-1) and archivable (PDF/A-2a).
 * Adds only what PDF needs: bookmarks, fonts, a colour profile.
 */
package kz.almasu.document.pdf;
