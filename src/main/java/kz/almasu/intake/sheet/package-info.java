/**
 * Parses the rows of a sheet into participant entries and collects every issue with its cell, in one pass.
 */
package kz.almasu.intake.sheet;
