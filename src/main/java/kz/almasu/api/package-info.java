/**
 * The portal for programs: JSON and CSV over HTTP, under {@code /api/v1}. Resources translate requests into the same
 * use cases that the pages call, and refusals into problems (RFC 9457); there is no rule in this package. What holds for
 * every request stands in filters, where a new resource cannot forget it: who asks ({@link kz.almasu.api.TokenFilter}),
 * in which language to answer, and that an office reaches its own institution only
 * ({@link kz.almasu.api.InstitutionGuard}).
 */
package kz.almasu.api;
