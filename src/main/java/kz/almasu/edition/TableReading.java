package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.almasu.account.Caller;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.period.Period;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * A table for whoever asks: for the public as the newest edition has frozen it, so that nothing that is being corrected
 * shows before it is published; for the ministry, and where there is no edition, as the figures are now.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("what is published is for everybody; what is not it refuses")
public class TableReading {

    /** How many sets of tables are kept in memory: those of the newest editions, which everybody asks for. */
    private static final int MOST_KEPT = 12;

    @Inject
    private NoteTables tables;

    @Inject
    private Editions editions;

    @Inject
    private Caller caller;

    private final Map<Key, NoteSource> kept = new ConcurrentHashMap<>();

    /** What an edition was written from never changes: it can be kept for ever. */
    private record Key(Long edition, Language language) {}

    /**
     * The table.
     *
     * @param with the half-year to compare with; null for the usual one. Another than the edition's is set beside this
     *     one as the figures are now
     * @throws Refusal not found, if there is no such table or half-year; forbidden, if it is not for the caller
     */
    public Table table(String code, String id, Basis basis, String with, Language language) {
        Period period = tables.visible(code, basis);
        String wanted = NoteTables.definition(id).id();
        if (with != null && !with.isBlank()) {
            tables.visible(with, basis);
        }
        return (caller.isMinistry() ? Optional.<Edition>empty() : editions.latest(period))
                .map(edition -> source(edition, language))
                .filter(source -> isComparedWith(source, id, with))
                .map(source -> source.reported().tables().get(wanted))
                .orElseGet(() -> tables.compose(code, id, basis, with, language));
    }

    private static boolean isComparedWith(NoteSource source, String id, String with) {
        return with == null
                || with.isBlank()
                || !NoteTables.definition(id).compares()
                || source.before()
                        .map(TableSet::halfYear)
                        .filter(before -> before.code().equals(with))
                        .isPresent();
    }

    private NoteSource source(Edition edition, Language language) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Key(edition.getId(), language),
                key -> editions.content(edition).source(language));
    }
}
