/**
 * What administrators decide for everybody: the half-years, when each opens, is due and closes, for whom it stays open
 * longer, and when its figures become public; who has an account; the register of institutions and the code lists. The
 * rules are those of what is administered; here is who may call them, what a form has to hold, and in one transaction.
 */
package kz.almasu.admin;
