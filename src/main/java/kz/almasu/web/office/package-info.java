/**
 * Pages of an institution's office: its report as form, grid and sheet, findings, signing, receipts. The institution is in no
 * address and in no bean: use cases take it from the caller.
 */
package kz.almasu.web.office;
