package kz.almasu.intake.mapping;

import java.io.Serializable;
import kz.almasu.submission.ParticipantField;

/**
 * A value of a code list field as sheets write it, without regard to case, marks and punctuation.
 *
 * @param text comparison form, at most {@value #MAX_LENGTH} characters
 */
public record WrittenValue(ParticipantField field, String text) implements Serializable {

    /** In characters; longer values are compared by their beginning. */
    static final int MAX_LENGTH = 200;

    public static WrittenValue of(ParticipantField field, String cell) {
        String key = TextNormalizer.key(cell);
        return new WrittenValue(field, key.substring(0, Math.min(key.length(), MAX_LENGTH)));
    }

    /** True if the value has letters or digits; a dash or a question mark means something else in each row. */
    public boolean hasWords() {
        return !text.isEmpty();
    }
}
