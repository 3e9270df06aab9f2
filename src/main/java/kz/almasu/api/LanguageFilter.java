package kz.almasu.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import kz.almasu.system.Language;

/** Sets the response language from {@code ?lang=}, else from {@code Accept-Language}. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class LanguageFilter implements ContainerRequestFilter {

    @Inject
    private ResponseLanguage language;

    @Override
    public void filter(ContainerRequestContext request) {
        language.set(Language.firstSupported(request.getAcceptableLanguages()));
        String parameter = request.getUriInfo().getQueryParameters().getFirst(LanguageParameter.NAME);
        if (parameter != null) {
            language.set(LanguageParameter.of(parameter));
        }
    }
}
