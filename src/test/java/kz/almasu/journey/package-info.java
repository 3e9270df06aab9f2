/** The portal as its users have it: a real browser, page objects that return the next page, no sleeps. */
package kz.almasu.journey;
