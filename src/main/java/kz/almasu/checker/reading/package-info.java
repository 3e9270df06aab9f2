/**
 * From the mentions of a sentence to its statements: what each number, comparing word and reference says, and which
 * mentions that reading has used. A statement near a mention that no reading has used is not read.
 */
package kz.almasu.checker.reading;
