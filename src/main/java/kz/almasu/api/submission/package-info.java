/**
 * API resources of reports: participants one by one, as a sheet and as grid rows, findings and explanations, workflow actions,
 * submitted versions and receipts.
 */
package kz.almasu.api.submission;
