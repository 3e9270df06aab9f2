/**
 * The pages of a reviewer: who has reported, one report and the decision about it, whom a figure counts. The institution
 * stands in the address; that the ministry may see it is the use cases' matter.
 */
package kz.almasu.web.review;
