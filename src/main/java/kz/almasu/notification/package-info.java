/** What accounts are told by mail about reports, and when. */
package kz.almasu.notification;
