/**
 * The half-years to be reported: opening, due and closing days, and extensions for single institutions. A period must
 * not
 * know its submissions.
 */
package kz.almasu.period;
