/**
 * One institution's report for one half-year, from the first participant entered to the ministry's approval. All that
 * changes is here, under the aggregate {@link kz.almasu.submission.Submission}; offices reach it through
 * {@link kz.almasu.submission.SubmissionEntry}, the ministry through {@link kz.almasu.submission.SubmissionReview}.
 * What is counted from it, and how a sheet of participants is read, is not known here.
 */
package kz.almasu.submission;
