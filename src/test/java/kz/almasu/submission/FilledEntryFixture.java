package kz.almasu.submission;

import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Localized;

/** Entries with a different value in each field, whatever fields are declared. */
public final class FilledEntryFixture {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 6);

    private FilledEntryFixture() {}

    /** A valid entry with a person pseudonym. */
    public static ParticipantEntry filled() {
        ParticipantEntry entry = new ParticipantEntry();
        ParticipantField.shown().forEach(field -> field.setValue(entry, value(field)));
        entry.pseudonymize("0123456789abcdef");
        return entry;
    }

    private static Object value(ParticipantField field) {
        if (field.isDate()) {
            return FIRST_DAY.plusDays(field.ordinal());
        }
        if (field.codeList().isPresent()) {
            List<? extends Localized> entries =
                    CatalogueFixture.CODE_LISTS.entries(field.codeList().get());
            return entries.get(field.ordinal() % entries.size());
        }
        return field.column().replace('_', ' ');
    }
}
