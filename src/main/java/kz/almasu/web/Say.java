package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.system.Localized;
import kz.almasu.system.Refusal;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;
import org.omnifaces.util.Faces;

/** Says things in the language of this reader: in pages by its methods, after an action by messages. */
@Named
@RequestScoped
public class Say {

    private static final DateTimeFormatter DATE_TIME_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Time.ZONE);

    /** Stands where nothing is entered. */
    private static final String EMPTY_VALUE = "–";

    @Inject
    private UserLanguage language;

    /** A message: info, warn or error, and its text. */
    public record Message(String kind, String text) {

        private static Message of(FacesMessage message) {
            message.rendered();
            boolean info = FacesMessage.SEVERITY_INFO.equals(message.getSeverity());
            boolean warn = FacesMessage.SEVERITY_WARN.equals(message.getSeverity());
            return new Message(info ? "info" : warn ? "warn" : "error", message.getSummary());
        }
    }

    /** A text with parameters; those that have words of their own are said in this language too. */
    public String text(String key, Object... parameters) {
        Object[] said = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            said[i] = parameters[i] instanceof Localized spoken ? label(spoken) : parameters[i];
        }
        return Texts.get(language.getCurrent(), key, said);
    }

    public String label(Localized spoken) {
        return spoken == null ? "" : spoken.label(language.getCurrent());
    }

    /** City and country; the country alone where the city is not known. */
    public String cityAndCountry(String city, Localized country) {
        return city == null ? label(country) : city + ", " + label(country);
    }

    /** What is entered about a participant in a field, in words, or a dash. */
    public String fieldValue(ParticipantField field, ParticipantEntry entry) {
        Object value = field.valueOf(entry);
        if (value instanceof LocalDate day) {
            return date(day);
        }
        String said = value instanceof Localized spoken ? label(spoken) : Objects.toString(value, "");
        return said.isEmpty() ? EMPTY_VALUE : said;
    }

    /** What has become of an identity number, of which no more is told. */
    public String identityChange(ParticipantEntry before, ParticipantEntry now) {
        return IdentityChange.of(before, now).map(this::label).orElse("");
    }

    public String date(LocalDate day) {
        return day == null ? "" : Time.format(day);
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : DATE_TIME_FORMAT.format(instant);
    }

    public String cellText(Cell cell) {
        return CellText.of(cell, language.getCurrent());
    }

    /** A message that something was done. */
    public void info(String key, Object... parameters) {
        addMessage(FacesMessage.SEVERITY_INFO, text(key, parameters));
    }

    /** The same, shown by the page to which the user is led now. */
    public void infoAfterRedirect(String key, Object... parameters) {
        Faces.getFlash().setKeepMessages(true);
        info(key, parameters);
    }

    /** A message that something is wrong. */
    public void error(String key, Object... parameters) {
        addMessage(FacesMessage.SEVERITY_ERROR, text(key, parameters));
    }

    /** What is to be said on top of the page. */
    public List<Message> getMessages() {
        return Faces.getContext().getMessageList(null).stream().map(Message::of).toList();
    }

    /** The reason of a refusal: an invalid {@code comment.required} at the field {@code comment}, if the form has it. */
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

    /** What was found at one field: said at the field, which is marked if it cannot be stored so. */
    public void showFinding(Finding finding) {
        String field = "form:" + finding.column();
        String message = finding.message(language.getCurrent());
        switch (finding.severity()) {
            case ERROR -> addFieldError(field, message);
            case WARNING -> addFieldMessage(field, FacesMessage.SEVERITY_WARN, message);
            case NOTE -> addFieldMessage(field, FacesMessage.SEVERITY_INFO, message);
        }
    }

    private static void addFieldMessage(String clientId, FacesMessage.Severity severity, String text) {
        Faces.getContext().addMessage(clientId, new FacesMessage(severity, text, null));
    }

    private static void addFieldError(String clientId, String text) {
        Faces.getContext().addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        if (Faces.getViewRoot().findComponent(clientId) instanceof EditableValueHolder input) {
            input.setValid(false);
            input.setSubmittedValue(submittedValue(clientId));
        }
    }

    /** What was typed, to be shown again: an invalid field would else come back empty. */
    private static String submittedValue(String clientId) {
        return Optional.ofNullable(Faces.getRequestParameter(clientId))
                .orElseGet(() -> Faces.getRequestParameter(clientId + "_input"));
    }

    private static void addMessage(FacesMessage.Severity severity, String text) {
        Faces.getContext().addMessage(null, new FacesMessage(severity, text, null));
    }
}
