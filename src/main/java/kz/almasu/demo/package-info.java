/**
 * Demo data for an empty database: the published half-years 2022 H1 and 2023 H1 and the current one with a few reports
 * in
 * each state. It runs only with {@code almasu.demo=true}; no other package may know it.
 */
package kz.almasu.demo;
