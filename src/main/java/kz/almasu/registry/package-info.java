/**
 * Code lists and registries that participants refer to: Kazakhstani and foreign institutions, countries and regions, degrees,
 * fields of education, formats, programmes. Every list has one catalogue order, the same in every language, so that row 12 of
 * a table is the same country in each. The registry must not know who refers to it.
 */
package kz.almasu.registry;
