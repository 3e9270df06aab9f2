/**
 * Page beans. The packages mirror the page tree: {@code webapp/office/submission.xhtml} has its bean in {@code web.office}, its texts
 * under {@code page.office.submission} and its access rule on the path {@code /office/*}. A bean holds the id of what the page
 * shows, loads it, and has a method of a few lines per button; rules are decided by the use case behind it.
 */
package kz.almasu.web;
