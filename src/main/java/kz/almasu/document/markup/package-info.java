/** The writer of markup that pages, files and charts share. It knows elements and escaping, not what they stand for. */
package kz.almasu.document.markup;
