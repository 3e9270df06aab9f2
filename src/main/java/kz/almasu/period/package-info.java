/**
 * The half-years that are reported, when each opens, is due and closes, and for whom it stays open longer. A period
 * does not know who has reported in it.
 */
package kz.almasu.period;
