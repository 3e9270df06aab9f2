/**
 * One institution's report for one half-year: the aggregate {@link kz.almasu.submission.Submission} with its participants and draft
 * rows, and its workflow ({@link kz.almasu.submission.Action}, {@link kz.almasu.submission.State}). Subpackages, each knowing only
 * those before it: {@code rule} (what must be true), {@code finding} (running the rules, issues and explanations), {@code entry}
 * (the office's use cases), {@code version} (signed versions and signing), {@code review} (the ministry's use cases). How
 * participants are counted and how sheets are read is not known here.
 */
package kz.almasu.submission;
