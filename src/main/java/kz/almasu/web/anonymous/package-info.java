/**
 * Pages as somebody reads them who is not signed in: without session, cookie and script of their own, in the language that the
 * address names, cached and described for search engines. It knows nothing of what the pages show.
 */
package kz.almasu.web.anonymous;
