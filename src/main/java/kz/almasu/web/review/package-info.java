/**
 * Pages of reviewers: the review queue, one report and the decision about it, the participants behind a figure.
 */
package kz.almasu.web.review;
