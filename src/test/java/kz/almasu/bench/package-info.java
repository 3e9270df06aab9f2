/**
 * The benchmark, {@code ./mvnw -Pbench}: compares the portal on PostgreSQL with pgbench on the same server in one run, so
 * that the ratios are independent of the machine. It is not part of the tests; no test depends on timing.
 */
package kz.almasu.bench;
