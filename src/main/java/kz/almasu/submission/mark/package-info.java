/** Reviewers' marks of single participants: verdict, remarks, and the office's answers. */
package kz.almasu.submission.mark;
