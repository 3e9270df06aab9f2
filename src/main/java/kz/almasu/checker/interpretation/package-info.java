/**
 * From the mentions of a sentence to its statements: which members, direction, half-year and measure a number is about.
 */
package kz.almasu.checker.interpretation;
