/**
 * The HTTP API for programs, under {@code /api/v1}: what holds for every request. Filters authenticate the caller
 * ({@link kz.almasu.api.TokenFilter}), choose the language, keep an office within its own institution
 * ({@link kz.almasu.api.InstitutionGuard}) and refuse unknown parameters; request bodies are read strictly; refusals become
 * problems (RFC 9457). Resources live here and in the subpackages; they call the same use cases as the pages and contain no
 * rules. It must not know the pages.
 */
package kz.almasu.api;
