package kz.almasu.web.anonymous;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. A stateless page has only its own styles and scripts: those of PrimeFaces come with inline scripts, whose
 * nonce would change the page with every request. Its scripts are written past the writer that gives each a nonce.
 */
public class PageHead extends HeadRenderer {

    private static final String HEAD = "head";
    private static final String BODY = "body";

    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        if (context.getViewRoot().isTransient()) {
            context.getResponseWriter().startElement(HEAD, head);
        } else {
            super.encodeBegin(context, head);
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent head) throws IOException {
        UIViewRoot view = context.getViewRoot();
        if (!view.isTransient()) {
            super.encodeEnd(context, head);
            return;
        }
        for (UIComponent resource : List.copyOf(view.getComponentResources(context, HEAD))) {
            resource.encodeAll(context);
        }
        for (UIComponent script : List.copyOf(view.getComponentResources(context, BODY))) {
            view.removeComponentResource(context, script, BODY);
            context.getResponseWriter()
                    .write("<script defer=\"defer\" src=\""
                            + address(context, script).replace("&", "&amp;") + "\"></script>");
        }
        context.getResponseWriter().endElement(HEAD);
    }

    private static String address(FacesContext context, UIComponent script) {
        Map<String, Object> attributes = script.getAttributes();
        Resource resource = context.getApplication()
                .getResourceHandler()
                .createResource((String) attributes.get("name"), (String) attributes.get("library"));
        return context.getExternalContext().encodeResourceURL(resource.getRequestPath());
    }
}
