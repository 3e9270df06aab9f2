/**
 * Pending imports: the encrypted uploaded file of an office, corrections of its cells, and import jobs that continue
 * when the page is left.
 */
package kz.almasu.intake.job;
