/**
 * The pages of administrators: accounts, half-years, institutions here and abroad, code lists. A list and the forms of what
 * stands in it are pages of their own, and what is typed is checked behind them.
 */
package kz.almasu.web.admin;
