/**
 * The benchmark, {@code ./mvnw -Pbench}: the portal on PostgreSQL beside the same server's pgbench, in one run, so that
 * the ratios hold whatever the machine. It is not part of the tests, and no time decides one.
 */
package kz.almasu.bench;
