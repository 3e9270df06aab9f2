/**
 * The receipt that an institution gets for a report it has submitted: what was signed, by whom and when, and how its hash
 * is checked. It is made of the kept version alone, in three languages, and kept as it was first made. How a report came
 * to be, and what was decided about it later, is not known here.
 */
package kz.almasu.receipt;
