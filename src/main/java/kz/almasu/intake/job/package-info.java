/**
 * Uploads over time: the encrypted pending import of an office, corrections of its cells, and import jobs that go on when nobody
 * waits for them.
 */
package kz.almasu.intake.job;
