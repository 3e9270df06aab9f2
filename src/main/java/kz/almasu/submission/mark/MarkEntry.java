package kz.almasu.submission.mark;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Refusal;
import kz.almasu.system.VisibleText;

/**
 * Input of a mark, checked and with blank texts removed.
 *
 * @param remark on the participant; null for none
 * @param fieldRemarks on single fields
 */
public record MarkEntry(MarkVerdict verdict, String remark, Map<ParticipantField, String> fieldRemarks)
        implements Serializable {

    /** Longest remark or answer, in characters. */
    public static final int MAX_LENGTH = 1000;

    /** Longest remark on a field, in characters. */
    public static final int MAX_FIELD_LENGTH = 300;

    /**
     * Checks the input.
     *
     * @throws Refusal invalid, if there is no verdict, if an open one gives no reason, or if a text is too long
     */
    public MarkEntry {
        if (verdict == null) {
            throw Refusal.invalid("verdict.required");
        }
        remark = text(remark, MAX_LENGTH);
        Map<ParticipantField, String> checked = new EnumMap<>(ParticipantField.class);
        fieldRemarks.forEach((field, text) -> checked.put(field, text(text, MAX_FIELD_LENGTH)));
        checked.values().removeIf(Objects::isNull);
        fieldRemarks = checked;
        if (verdict.isOpen() && remark == null && fieldRemarks.isEmpty()) {
            throw Refusal.invalid("remark.required", verdict);
        }
    }

    /** Blank includes invisible signs, which look like no reason to the office. */
    static String text(String text, int most) {
        String visible = VisibleText.of(text);
        if (visible != null && visible.length() > most) {
            throw Refusal.invalid("remark.long", most);
        }
        return visible;
    }
}
