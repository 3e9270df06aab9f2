/**
 * Sheets of participants: reading one into entries and findings, comparing it with what the submission has, storing it
 * as a whole or not at all, and writing one that can be read again. It knows files and rows, but no rule about
 * participants: those are {@link kz.almasu.submission.Checks}.
 */
package kz.almasu.intake;
