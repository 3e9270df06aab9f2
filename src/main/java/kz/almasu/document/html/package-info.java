/**
 * A document as HTML: a whole file that needs nothing else, and the same content as a part of a page. Screen and paper
 * are this one HTML; the PDF is made from it. Charts are drawn here too, as SVG of lying bars: chart libraries on
 * Graphics2D lay out by the fonts of the machine, so that the same document would not give the same bytes everywhere, and
 * none has a mark for an unknown value. It knows documents and HTML; where a figure leads is told to it by
 * {@link kz.almasu.document.html.Links}.
 */
package kz.almasu.document.html;
