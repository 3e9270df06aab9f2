/**
 * The ministry as it signs its editions: names, contact and emblem, which an administrator sets. An edition keeps what it
 * was signed with; this package knows no editions.
 */
package kz.almasu.edition.publisher;
