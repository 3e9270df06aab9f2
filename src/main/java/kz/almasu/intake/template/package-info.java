/**
 * Sheets that the portal gives out and reads again without loss: the workbook template with drop-downs, and CSV.
 */
package kz.almasu.intake.template;
