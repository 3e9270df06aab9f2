/**
 * Who may enter, and as what: accounts with their role and institution, sign-in with a throttle after failures, API tokens,
 * and the guard that use cases declare with {@link kz.almasu.account.AllowedTo}. It must not know any feature.
 */
package kz.almasu.account;
