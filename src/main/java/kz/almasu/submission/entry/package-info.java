/**
 * The use cases of an office for its own report: adding, changing and deleting participants, and reading its findings. The
 * institution is always the caller's own.
 */
package kz.almasu.submission.entry;
