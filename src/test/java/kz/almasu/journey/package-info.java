/** The portal through its pages: a real browser, page objects that return the next page, no sleeps. */
package kz.almasu.journey;
