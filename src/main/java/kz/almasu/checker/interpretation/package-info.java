/** From the mentions of a sentence to its statements: the members, direction, half-year and measure of each number. */
package kz.almasu.checker.interpretation;
