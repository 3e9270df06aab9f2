/**
 * What the ministry publishes: the tables and appendices of the analytical note, each one declaration in
 * {@link kz.almasu.note.NoteTables#ALL}, composed from figures and registry into format-free tables. It does not know
 * submissions or participants: only what counts reaches it.
 */
package kz.almasu.note;
