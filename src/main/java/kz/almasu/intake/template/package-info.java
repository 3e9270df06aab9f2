/** Sheets that offices download and import again without loss: the template workbook with drop-down lists, and CSV. */
package kz.almasu.intake.template;
