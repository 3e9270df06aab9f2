/**
 * The half-years to be reported: when each opens, is due and closes, and for which institutions it is extended. A period must not
 * know who has reported in it.
 */
package kz.almasu.period;
