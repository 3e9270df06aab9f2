/**
 * Documents as canonical JSON, and back: equal documents give equal bytes, so that a hash identifies them. Everything ever
 * written must stay readable; a change here changes the hashes of new editions.
 */
package kz.almasu.document.json;
