/**
 * The use cases of the ministry for reports: the review queue, returning, approving and reopening, and the archive of submitted
 * versions.
 */
package kz.almasu.submission.review;
