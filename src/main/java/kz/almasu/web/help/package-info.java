/**
 * Pages for everybody that explain: the catalogue of rules, the data dictionary.
 */
package kz.almasu.web.help;
