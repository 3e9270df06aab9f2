/**
 * The pages of an institution's office: its report in form, grid and sheet, what the rules find in it, signing, receipts.
 * Whose report it is stands in no address and in no bean: the use cases know who asks.
 */
package kz.almasu.web.office;
