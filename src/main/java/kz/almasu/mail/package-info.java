/**
 * Mail to accounts: an outbox, written in the transaction of what it tells, and the sender that empties it. It knows no
 * feature; those that have something to tell call {@link kz.almasu.mail.Outbox}.
 */
package kz.almasu.mail;
