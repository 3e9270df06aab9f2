/**
 * The receipt of a submitted report: its signed content, signer and time, and instructions to verify its hash. It is
 * composed from the stored version alone, in three languages, and never changed once stored.
 */
package kz.almasu.receipt;
