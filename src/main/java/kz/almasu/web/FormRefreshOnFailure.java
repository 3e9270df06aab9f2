package kz.almasu.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.omnifaces.util.Components;

/**
 * Shows the whole form again after an Ajax request that failed, so that each field says what is wrong with it, and after
 * the next one, so that none goes on saying it. A button can then name just what its success changes: to write the whole
 * form each time costs more than to store what it holds.
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
