package kz.almasu.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.omnifaces.util.Components;

/**
 * Re-renders the whole form after a failed Ajax request (to show field errors) and after the next one that sends the
 * whole form (to clear them). A request of a single field, such as a suggestion, leaves the form alone: it does not
 * send what was typed elsewhere since, which would be lost.
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
        PartialViewContext request = context.getPartialViewContext();
        UIForm form = Components.getCurrentForm();
        if (form == null || !request.isAjaxRequest()) {
            return;
        }
        Map<String, Object> view = context.getViewRoot().getViewMap();
        String formId = form.getClientId(context);
        if (context.isValidationFailed()) {
            view.put(FAILED, true);
            request.getRenderIds().add(formId);
        } else if (sendsWholeForm(request, formId) && view.remove(FAILED) != null) {
            request.getRenderIds().add(formId);
        }
    }

    private static boolean sendsWholeForm(PartialViewContext request, String formId) {
        return request.isExecuteAll() || request.getExecuteIds().contains(formId);
    }
}
