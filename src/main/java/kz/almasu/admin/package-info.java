/**
 * The use cases of administrators: half-years and their deadlines, accounts, Kazakhstani and foreign institutions, code
 * lists, who signs for an institution. The rules belong to what is administered; this package adds roles, form validation
 * and one transaction per use case.
 */
package kz.almasu.admin;
