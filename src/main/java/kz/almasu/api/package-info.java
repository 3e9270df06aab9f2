/**
 * The HTTP API under {@code /api/v1}, with the parts common to all requests. Filters authenticate the caller
 * ({@link kz.almasu.api.TokenFilter}), choose the language, restrict offices to their own institution
 * ({@link kz.almasu.api.InstitutionGuard}) and reject unknown parameters; request bodies are read strictly; refusals become
 * problem details (RFC 9457). Resources are here and in subpackages; they call the same use cases as the pages and contain
 * no rules. Must not depend on the pages.
 */
package kz.almasu.api;
