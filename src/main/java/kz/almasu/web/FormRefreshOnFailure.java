package kz.almasu.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.omnifaces.util.Components;

/**
 * Re-renders the whole form after a failed Ajax request (to show field errors) and after the next one (to clear
 * them).
 * Buttons need to list only what they update on success: rendering the whole form each time costs more than saving
 * it.
 */
public class FormRefreshOnFailure implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String FAILED = FormRefreshOnFailure.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> view = context.getViewRoot().getViewMap();
        boolean failed = context.isValidationFailed();
        boolean failedBefore = failed ? view.put(FAILED, true) != null : view.remove(FAILED) != null;
        UIForm form = Components.getCurrentForm();
        if (form != null && (failed || failedBefore)) {
            context.getPartialViewContext().getRenderIds().add(form.getClientId(context));
        }
    }
}
