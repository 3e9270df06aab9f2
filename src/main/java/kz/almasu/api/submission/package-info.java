/**
 * API resources of reports: participants one by one, as sheet and as grid rows, findings and explanations, actions,
 * submitted versions and receipts.
 */
package kz.almasu.api.submission;
