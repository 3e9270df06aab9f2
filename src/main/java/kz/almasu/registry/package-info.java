/**
 * The code lists and registries that participants refer to: institutions here and abroad, countries and regions,
 * degrees, fields of education, formats, programmes. Every list has one catalogue order, the same in every language,
 * so that row 12 of a table is the same country in the Kazakh, Russian and English note. The registry knows nobody
 * who refers to it.
 */
package kz.almasu.registry;
