/**
 * Tables and appendices of the analytical note, declared in {@link kz.almasu.note.NoteTables#ALL} and composed from
 * figures and reference data into format-independent tables. Must not depend on submissions or participants.
 */
package kz.almasu.note;
