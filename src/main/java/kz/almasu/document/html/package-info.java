/**
 * A document as HTML: a self-contained file, and the same content as part of a page. Screen and paper share this HTML; the PDF
 * is made from it. Charts are drawn here as SVG: chart libraries based on Graphics2D lay out by the machine's fonts, so that
 * the bytes would differ between machines, and have no mark for an unknown value. Links of figures are supplied by
 * {@link kz.almasu.document.html.Links}.
 */
package kz.almasu.document.html;
