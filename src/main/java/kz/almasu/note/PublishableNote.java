package kz.almasu.note;

import java.util.Optional;
import java.util.function.Function;
import kz.almasu.system.Language;

/**
 * The approved figures of a half-year compared with the published tables of the one a year before: publishing the note
 * makes both public.
 *
 * @param before tables by language; empty if nothing of that half-year is published
 */
record PublishableNote(NoteCounts reported, Optional<Function<Language, TableSet>> before, Comparison comparison)
        implements NoteSources {

    @Override
    public boolean isEmpty() {
        return reported.isEmpty();
    }

    @Override
    public NoteSource in(Language language) {
        NoteSource alone = reported.in(language);
        return before.map(tables -> comparison.of(alone.reported(), tables.apply(language)))
                .orElse(alone);
    }
}
