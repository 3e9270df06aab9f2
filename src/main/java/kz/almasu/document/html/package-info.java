/**
 * Documents as HTML: self-contained files, and parts of pages. Screen and paper use the same HTML; the PDF is made from it.
 * Charts are drawn here as SVG, because libraries based on Graphics2D depend on the fonts of the machine, so that bytes would
 * differ between machines, and cannot mark unknown values.
 */
package kz.almasu.document.html;
