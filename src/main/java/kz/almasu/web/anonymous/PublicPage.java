package kz.almasu.web.anonymous;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.system.Language;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The addresses of the present page, for readers, caches and search engines. */
@Named
@RequestScoped
public class PublicPage {

    @Inject
    private HttpServletRequest request;

    /** True if the page is read without signing in, and has no state. */
    public boolean isStateless() {
        return Faces.getViewRoot().isTransient();
    }

    /** Returns the one address of what this page shows, in a language. */
    public String getAddress(Language language) {
        Map<String, List<String>> query = known();
        query.put(UserLanguage.PARAMETER, List.of(language.tag()));
        return absolute(query);
    }

    /** Returns the address that leaves the language to the browser. */
    public String getAddressOfAnyLanguage() {
        return absolute(known());
    }

    private String absolute(Map<String, List<String>> query) {
        String address = Servlets.getRequestDomainURL(request) + UserLanguage.requestedPath();
        return query.isEmpty() ? address : address + "?" + Servlets.toQueryString(query);
    }

    /** The parameters that the page knows and that have a value; what else is in the address changes nothing. */
    private Map<String, List<String>> known() {
        Set<String> names = ViewMetadata.getViewParameters(Faces.getViewRoot()).stream()
                .map(UIViewParameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> known = new LinkedHashMap<>();
        Map<String, List<String>> query = Servlets.getRequestQueryStringMap(request);
        names.stream()
                .filter(name -> query.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isEmpty()))
                .forEach(name -> known.put(name, query.get(name)));
        return known;
    }
}
