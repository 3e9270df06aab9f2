/**
 * Pages for everybody that explain: the catalogue of rules.
 */
package kz.almasu.web.help;
