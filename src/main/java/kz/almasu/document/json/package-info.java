/**
 * A document as canonical JSON, and back: the same document always gives the same bytes, so that their hash names it, and
 * what was written can be read again years later. A change here changes what the hashes of new editions are taken of;
 * what has been written must stay readable. It does not know what a document is about.
 */
package kz.almasu.document.json;
