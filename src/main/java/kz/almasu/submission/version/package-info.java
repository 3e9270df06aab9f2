/**
 * What an institution has declared: the canonical content whose SHA-256 is signed and approved, submitted versions and their
 * differences, and signing with its rules.
 */
package kz.almasu.submission.version;
