/**
 * Fills an empty database for those who want to see the portal at work: the published half-years 2022 H1 and 2023 H1,
 * and the present one with a few submissions in each state. It runs only where the server is started with
 * {@code almasu.demo=true}; nothing else in the portal knows it.
 */
package kz.almasu.demo;
