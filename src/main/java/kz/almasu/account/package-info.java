/**
 * Authentication and authorization: accounts with their role and institution, sign-in with a throttle after failures,
 * API
 * tokens, and the guard of use cases annotated with {@link kz.almasu.account.AllowedTo}. It must not know any feature.
 */
package kz.almasu.account;
