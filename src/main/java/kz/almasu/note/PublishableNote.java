package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.system.Language;

/**
 * Approved figures of a half-year with the published tables of the year before. Earlier figures that are not published
 * are left out, because publishing the note would disclose them.
 *
 * @param before tables by language; empty if that half-year is not published, or its figures were imported
 * @param published the tables of every published half-year, oldest first
 */
record PublishableNote(
        NoteCounts reported,
        Optional<Function<Language, TableSet>> before,
        Function<Language, List<TableSet>> published,
        Comparison comparison)
        implements NoteSources {

    @Override
    public boolean isEmpty() {
        return reported.isEmpty();
    }

    @Override
    public NoteSource in(Language language) {
        return tablesIn(language).withSeries(published.apply(language));
    }

    @Override
    public NoteSource tablesIn(Language language) {
        NoteSource alone = reported.in(language);
        return before.map(tables -> comparison.of(alone.reported(), tables.apply(language)))
                .orElse(alone);
    }

    /** The published tables by language, loaded once, when first wanted. */
    static final class Series implements Function<Language, List<TableSet>> {

        private final PublishedTables source;
        private Function<Language, List<TableSet>> loaded;

        Series(PublishedTables source) {
            this.source = source;
        }

        @Override
        public List<TableSet> apply(Language language) {
            if (loaded == null) {
                loaded = source.all();
            }
            return loaded.apply(language);
        }
    }
}
