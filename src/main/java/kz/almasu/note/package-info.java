/**
 * The tables and appendices of the analytical note, each one declaration in {@link kz.almasu.note.NoteTables#ALL}, composed from
 * figures and registry into format-free tables. It must not know submissions or participants.
 */
package kz.almasu.note;
