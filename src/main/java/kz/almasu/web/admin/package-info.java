/**
 * Pages of administrators: accounts, half-years, institutions, code lists. Lists and forms are pages of their own.
 */
package kz.almasu.web.admin;
