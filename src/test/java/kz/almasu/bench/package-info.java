/**
 * The benchmark, {@code ./mvnw -Pbench}: the portal on PostgreSQL in comparison with pgbench on the same server in
 * one run, so that the ratios are independent of the machine. It is not part of the tests, and no test depends on its
 * times.
 */
package kz.almasu.bench;
