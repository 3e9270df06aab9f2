package kz.almasu.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Answers in the language that {@code ?lang=} names, else in the first of ours that {@code Accept-Language} wants. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class LanguageFilter implements ContainerRequestFilter {

    /** The parameter that every address takes. */
    static final String PARAMETER = "lang";

    private static final String ALL =
            Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));

    @Inject
    private AnswerLanguage language;

    @Override
    public void filter(ContainerRequestContext request) {
        language.use(Language.among(request.getAcceptableLanguages()));
        String wanted = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (wanted != null) {
            language.use(Language.of(wanted).orElseThrow(() -> Refusal.invalid("value", wanted, PARAMETER, ALL)));
        }
    }
}
