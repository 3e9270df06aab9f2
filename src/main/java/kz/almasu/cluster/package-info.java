/**
 * Several servers on one database: which of them are alive, who does which piece of work, and what one has to read anew
 * because another has changed it. All of it is in the database; a single server works the same way.
 */
package kz.almasu.cluster;
