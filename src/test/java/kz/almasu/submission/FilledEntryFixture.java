package kz.almasu.submission;

import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Spoken;

/** Entries in which every field has a value of its own, whatever fields there are. */
public final class FilledEntryFixture {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 6);

    private FilledEntryFixture() {}

    /** An entry without errors, of a person who is known by an identity number. */
    public static ParticipantEntry filled() {
        ParticipantEntry entry = new ParticipantEntry();
        ParticipantField.shown().forEach(field -> field.put(entry, value(field)));
        entry.seal("0123456789abcdef");
        return entry;
    }

    private static Object value(ParticipantField field) {
        if (field.isDay()) {
            return FIRST_DAY.plusDays(field.ordinal());
        }
        if (field.list().isPresent()) {
            List<? extends Spoken> entries =
                    CatalogueFixture.CODE_LISTS.entries(field.list().get());
            return entries.get(field.ordinal() % entries.size());
        }
        return field.column().replace('_', ' ');
    }
}
