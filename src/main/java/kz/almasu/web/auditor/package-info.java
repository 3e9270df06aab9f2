/** Pages of auditors. */
package kz.almasu.web.auditor;
