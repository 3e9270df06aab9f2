/**
 * The catalogue of rules: rules of one entry ({@link kz.almasu.submission.rule.EntryRule}) and of a report as a whole
 * ({@link kz.almasu.submission.rule.ReportRule}), named values with texts and examples. Rules are pure functions of an entry or a
 * {@link kz.almasu.submission.rule.CheckedReport}; they must not know the database.
 */
package kz.almasu.submission.rule;
