package kz.almasu.submission.mark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * A mark beside the participant as it is now.
 *
 * @param before as judged
 * @param now null if the office has removed the participant
 */
public record MarkedParticipant(ParticipantMark mark, ParticipantEntry before, ParticipantEntry now)
        implements Serializable {

    /** @param participant null if it was removed */
    static MarkedParticipant of(ParticipantMark mark, Participant participant, CodeIndex codes) {
        ParticipantEntry before = new ParticipantEntry();
        before.pseudonymize(mark.getPersonPseudonym());
        mark.getReported().forEach((field, text) -> {
            if (!text.isEmpty()) {
                field.setValue(before, field.declaration().type().parse(text, codes));
            }
        });
        return new MarkedParticipant(mark, before, participant == null ? null : participant.entry());
    }

    public boolean isRemoved() {
        return now == null;
    }

    /** Fields changed since the mark; empty for a removed participant. */
    public List<ParticipantField> changedFields() {
        return isRemoved()
                ? List.of()
                : Arrays.stream(ParticipantField.values())
                        .filter(field -> !before.hasSameValue(field, now))
                        .toList();
    }

    public boolean isUnchanged() {
        return !isRemoved() && changedFields().isEmpty();
    }

    /** Fields with a remark, in sheet order. */
    public List<ParticipantField> remarkedFields() {
        return List.copyOf(mark.getFieldRemarks().keySet());
    }
}
