/**
 * Who may enter, and as what: accounts with their role and institution, signing in (slowed down after failures),
 * tokens for the API, and the guard that use cases declare with {@link kz.almasu.account.AllowedTo}. It does not know
 * what anyone does once inside.
 */
package kz.almasu.account;
