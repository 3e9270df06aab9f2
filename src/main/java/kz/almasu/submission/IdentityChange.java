package kz.almasu.submission;

import java.util.Optional;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** What has become of a participant's identity number: all that is ever told of it. */
public enum IdentityChange implements Spoken {
    GIVEN,
    CHANGED,
    REMOVED;

    /** Empty if both know the same number or none, or one of them says nothing of it. */
    public static Optional<IdentityChange> of(ParticipantEntry before, ParticipantEntry now) {
        if (before.same(ParticipantField.IIN, now) && now.getIin() == null) {
            return Optional.empty();
        }
        if (!now.isPersonKnown()) {
            return Optional.of(REMOVED);
        }
        return Optional.of(before.isPersonKnown() ? CHANGED : GIVEN);
    }

    @Override
    public String in(Language language) {
        return Texts.get(language, "identity." + name());
    }
}
