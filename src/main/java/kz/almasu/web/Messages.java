package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Refusal;
import org.omnifaces.util.Faces;

/** Messages shown after an action, at the top of the page or at a field of the form, in the language of the user. */
@Named
@RequestScoped
public class Messages {

    @Inject
    private Labels labels;

    @Inject
    private UserLanguage language;

    /** A message for the whole page; {@code kind} (info, warn or error) is part of its CSS class. */
    public record Message(String kind, String text) {

        private static Message of(FacesMessage message) {
            message.rendered();
            boolean info = FacesMessage.SEVERITY_INFO.equals(message.getSeverity());
            boolean warn = FacesMessage.SEVERITY_WARN.equals(message.getSeverity());
            return new Message(info ? "info" : warn ? "warn" : "error", message.getSummary());
        }
    }

    public void info(String key, Object... parameters) {
        addMessage(FacesMessage.SEVERITY_INFO, labels.text(key, parameters));
    }

    /** Adds a message that is shown on the page to which the user is redirected. */
    public void infoAfterRedirect(String key, Object... parameters) {
        Faces.getFlash().setKeepMessages(true);
        info(key, parameters);
    }

    public void error(String key, Object... parameters) {
        addMessage(FacesMessage.SEVERITY_ERROR, labels.text(key, parameters));
    }

    /** Returns the messages for the whole page and marks them as rendered. */
    public List<Message> getAll() {
        return Faces.getContext().getMessageList(null).stream().map(Message::of).toList();
    }

    /** Shows the reason of a refusal: an invalid {@code comment.required} at the field {@code comment}, if the form has it. */
    public void showRefusal(Refusal refusal) {
        String reason = refusal.reason(language.getCurrent());
        String field = "form:" + refusal.name().replaceFirst("\\..*", "");
        boolean ofForm = Faces.getViewRoot().findComponent(field) instanceof EditableValueHolder;
        if (refusal.kind() == Refusal.Kind.INVALID && ofForm) {
            addFieldError(field, reason);
        } else {
            addMessage(FacesMessage.SEVERITY_ERROR, reason);
        }
    }

    /** Shows a finding at its field; an error also marks the field as invalid. */
    public void showFinding(Finding finding) {
        String field = "form:" + finding.column();
        String message = finding.message(language.getCurrent());
        switch (finding.severity()) {
            case ERROR -> addFieldError(field, message);
            case WARNING -> addFieldMessage(field, FacesMessage.SEVERITY_WARN, message);
            case NOTE -> addFieldMessage(field, FacesMessage.SEVERITY_INFO, message);
        }
    }

    /** Shows the ministry's remark at the field that it is about. */
    public void showRemark(ParticipantField field, String remark) {
        addFieldMessage("form:" + field.column(), FacesMessage.SEVERITY_WARN, labels.text("marks.ofMinistry", remark));
    }

    private static void addFieldMessage(String clientId, FacesMessage.Severity severity, String text) {
        Faces.getContext().addMessage(clientId, new FacesMessage(severity, text, null));
    }

    private static void addFieldError(String clientId, String text) {
        addFieldMessage(clientId, FacesMessage.SEVERITY_ERROR, text);
        if (Faces.getViewRoot().findComponent(clientId) instanceof EditableValueHolder input) {
            input.setValid(false);
            // An invalid field without a submitted value would be rendered empty.
            input.setSubmittedValue(submittedValue(clientId));
        }
    }

    private static String submittedValue(String clientId) {
        return Optional.ofNullable(Faces.getRequestParameter(clientId))
                .orElseGet(() -> Faces.getRequestParameter(clientId + "_input"));
    }

    private static void addMessage(FacesMessage.Severity severity, String text) {
        addFieldMessage(null, severity, text);
    }
}
