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
 * Refuses parameters that an address does not take: whoever writes {@code ?dryrun=true} must not find that everything
 * was stored. Refuses control characters too, with which databases cannot compare.
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
        Set<String> known = allowedParameters();
        for (String name : uri.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("parameter.unknown", name, String.join(", ", known));
            }
        }
        refuseControlCharacters(uri.getQueryParameters());
        refuseControlCharacters(uri.getPathParameters());
    }

    private Set<String> allowedParameters() {
        Set<String> known = new TreeSet<>(Set.of(LanguageParameter.NAME));
        Arrays.stream(resource.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .forEach(annotation -> known.add(annotation.value()));
        return known;
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
