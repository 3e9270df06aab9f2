package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Formats values and texts in the language of the user; null is formatted as an empty text. */
@Named
@RequestScoped
public class Labels {

    private static final String EMPTY_VALUE = "–";

    @Inject
    private UserLanguage language;

    /** Returns a text with its parameters filled in; localized parameters are replaced by their labels. */
    public String text(String key, Object... parameters) {
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            values[i] = parameters[i] instanceof Localized localized ? label(localized) : parameters[i];
        }
        return Texts.get(language.getCurrent(), key, values);
    }

    public String label(Localized value) {
        return value == null ? "" : value.label(language.getCurrent());
    }

    /** Returns city and country, or the country alone if the city is unknown. */
    public String cityAndCountry(String city, Localized country) {
        return city == null ? label(country) : city + ", " + label(country);
    }

    /** Returns the value of a participant's field as text, or a dash if it is empty. */
    public String fieldValue(ParticipantField field, ParticipantEntry entry) {
        Object value = field.valueOf(entry);
        if (value instanceof LocalDate day) {
            return date(day);
        }
        String text = value instanceof Localized localized ? label(localized) : Objects.toString(value, "");
        return text.isEmpty() ? EMPTY_VALUE : text;
    }

    /** Returns how the identity number changed (added, removed, replaced), never the number; empty if unchanged. */
    public String identityChange(ParticipantEntry before, ParticipantEntry now) {
        return IdentityChange.of(before, now).map(this::label).orElse("");
    }

    public String date(LocalDate day) {
        return day == null ? "" : Time.format(day);
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : Time.format(instant);
    }

    public String cellText(Cell cell) {
        return CellText.of(cell, language.getCurrent());
    }
}
