package kz.almasu.submission.version;

import java.util.Optional;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Change of a participant's identity number between versions; the number itself is never shown. */
public enum IdentityChange implements Localized {
    GIVEN,
    CHANGED,
    REMOVED;

    /** Empty if the numbers are equal, or either is unspecified. */
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
