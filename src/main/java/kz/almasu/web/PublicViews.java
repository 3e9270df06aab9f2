package kz.almasu.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * Pages for readers who have not signed in: stateless, so that they create no session and set no cookie, and each link
 * says the language. The sign-in page keeps its state, which protects its form against forged posts.
 */
public class PublicViews extends ViewHandlerWrapper {

    public static final String SIGN_IN = "/login.xhtml";

    public PublicViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** A view must be stateless before rendering starts: Faces and PrimeFaces ask for the session first of all. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        view.setTransient(isPublic(context) && !viewId.equals(SIGN_IN));
        return view;
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return super.getBookmarkableURL(context, viewId, withLanguage(context, parameters), includeViewParams);
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return super.getRedirectURL(context, viewId, withLanguage(context, parameters), includeViewParams);
    }

    private static boolean isPublic(FacesContext context) {
        return context.getExternalContext().getUserPrincipal() == null;
    }

    private static Map<String, List<String>> withLanguage(FacesContext context, Map<String, List<String>> parameters) {
        if (!isPublic(context)) {
            return parameters;
        }
        Map<String, List<String>> all = parameters == null ? new HashMap<>() : new HashMap<>(parameters);
        all.putIfAbsent(
                UserLanguage.PARAMETER,
                List.of(Faces.evaluateExpressionGet("#{language.current.tag()}").toString()));
        return all;
    }
}
