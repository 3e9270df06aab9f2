/**
 * What is published, free of any format: today tables; each file format is one renderer over them, in a package of its
 * own. A document does not know what it is about: no institution, no half-year, no figure.
 */
package kz.almasu.document;
