package kz.almasu.submission.version;

import java.util.Optional;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What has become of a participant's identity number: all that is ever told of it. */
public enum IdentityChange implements Localized {
    GIVEN,
    CHANGED,
    REMOVED;

    /** Empty if both know the same number or none, or one of them says nothing of it. */
    public static Optional<IdentityChange> of(ParticipantEntry before, ParticipantEntry now) {
        if (before.hasSameValue(ParticipantField.IIN, now) && now.getIin() == null) {
            return Optional.empty();
        }
        if (!now.hasPerson()) {
            return Optional.of(REMOVED);
        }
        return Optional.of(before.hasPerson() ? CHANGED : GIVEN);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "identity." + name());
    }
}
