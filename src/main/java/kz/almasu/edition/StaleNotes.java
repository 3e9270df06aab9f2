package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.almasu.document.Document;
import kz.almasu.edition.snapshot.EditionChanges;
import kz.almasu.edition.snapshot.EditionChanges.SentenceChange;
import kz.almasu.edition.snapshot.EditionSnapshot;
import kz.almasu.note.Comparison;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;

/**
 * Published notes with sentences that a later correction of another half-year made untrue. Both versions of a sentence are
 * composed by the running release, so that a new wording is no correction.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it compares published editions only")
public class StaleNotes {

    private static final int MAX_CACHED = 60;

    @Inject
    private Editions editions;

    @Inject
    private Comparison comparison;

    private final Map<Key, List<SentenceChange>> sentences = new ConcurrentHashMap<>();

    private record Key(Long edition, Long correction, Language language) {}

    /** Returns all stale notes, newest half-year first. */
    public List<StaleNote> all(Language language) {
        List<Edition> newest = newest();
        return newest.stream()
                .flatMap(edition -> of(edition, newest, language).stream())
                .toList();
    }

    /** Returns the note of this half-year, if it is stale, and the stale notes that quote it, newest first. */
    public List<StaleNote> concerning(Period period, Language language) {
        return all(language).stream()
                .filter(note -> note.concerns(period.getHalfYear()))
                .toList();
    }

    /** Returns what is no longer true in an edition; empty if nothing, or if it has been replaced itself. */
    public Optional<StaleNote> of(Edition edition, Language language) {
        List<Edition> newest = newest();
        return newest.stream().anyMatch(each -> each.getId().equals(edition.getId()))
                ? of(edition, newest, language)
                : Optional.empty();
    }

    private Optional<StaleNote> of(Edition edition, List<Edition> newest, Language language) {
        return Optional.ofNullable(edition.getQuotedPeriod())
                .flatMap(quoted -> newestOf(quoted, newest))
                .filter(correction -> correction.getNumber() > edition.getQuotedNumber())
                .map(correction -> new StaleNote(
                        edition,
                        HalfYear.parse(correction.getPeriod()).orElseThrow(),
                        correction,
                        sentences(edition, correction, language)))
                .filter(note -> !note.sentences().isEmpty());
    }

    /** Returns the newest edition of each half-year. */
    private List<Edition> newest() {
        Set<String> seen = new HashSet<>();
        return editions.all().stream()
                .filter(edition -> seen.add(edition.getPeriod()))
                .toList();
    }

    private static Optional<Edition> newestOf(String period, List<Edition> newest) {
        return newest.stream()
                .filter(edition -> edition.getPeriod().equals(period))
                .findFirst();
    }

    private List<SentenceChange> sentences(Edition edition, Edition correction, Language language) {
        if (sentences.size() >= MAX_CACHED) {
            sentences.clear();
        }
        return sentences.computeIfAbsent(
                new Key(edition.getId(), correction.getId(), language),
                key -> compare(edition, editions.content(correction), language));
    }

    private List<SentenceChange> compare(Edition edition, EditionSnapshot correction, Language wanted) {
        EditionSnapshot snapshot = editions.content(edition);
        Language language = snapshot.resolveLanguage(wanted);
        NoteSource frozen = snapshot.source(language);
        TableSet corrected = correction.source(language).reported();
        if (!isComplete(frozen.reported()) || !isComplete(corrected) || corrected.language() != language) {
            return List.of();
        }
        Document published = AnalyticalNote.compose(frozen);
        Document current = AnalyticalNote.compose(comparison.of(frozen.reported(), corrected));
        return EditionChanges.sentences(published, current);
    }

    /** False for an edition of an earlier release that lacks a table, from which a note cannot be composed. */
    private static boolean isComplete(TableSet tables) {
        return NoteTables.ALL.stream().allMatch(definition -> tables.tables().containsKey(definition.id()));
    }
}
