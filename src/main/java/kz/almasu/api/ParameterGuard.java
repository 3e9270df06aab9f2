package kz.almasu.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import kz.almasu.system.Refusal;

/**
 * Rejects unknown query parameters, so that a misspelt {@code ?dryrun=true} does not store data. Also rejects control
 * characters in query and path parameters, because databases cannot compare them.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 100)
public class ParameterGuard implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Set<String> allowed = allowedParameters();
        for (String name : uri.getQueryParameters().keySet()) {
            if (!allowed.contains(name)) {
                throw Refusal.invalid("parameter.unknown", name, String.join(", ", allowed));
            }
        }
        refuseControlCharacters(uri.getQueryParameters());
        refuseControlCharacters(uri.getPathParameters());
    }

    private Set<String> allowedParameters() {
        Set<String> allowed = new TreeSet<>(Set.of(LanguageParameter.NAME));
        Arrays.stream(resource.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .forEach(annotation -> allowed.add(annotation.value()));
        return allowed;
    }

    private static void refuseControlCharacters(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(ParameterGuard::hasControlCharacter)) {
                throw Refusal.invalid("field.characters", name);
            }
        });
    }

    private static boolean hasControlCharacter(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }
}
