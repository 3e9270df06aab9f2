package kz.almasu.edition.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.Placeholders;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** What analysts of the ministry add to the note of a half-year: paragraphs of their own, notes on tables. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class NoteWriting {

    /** Most paragraphs that one note can have added. */
    public static final int MOST_PARAGRAPHS = 50;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private NoteTables tables;

    /** All that was added so far. @throws Refusal not found, if no such half-year is planned */
    public Words words(String period) {
        return manuscripts.words(periods.get(period));
    }

    /** The placeholders in a language's words for which there is no figure: with one of them there is no note. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<String> missing(Period period, Language language) {
        NoteSource source = tables.publishable(period, language);
        return manuscripts.words(period).texts().stream()
                .flatMap(text -> Placeholders.missing(text.in(language), source).stream())
                .toList();
    }

    /**
     * Adds a paragraph, after those that were added before.
     *
     * @throws Refusal invalid, if the note has no such block or too many paragraphs
     */
    public AnalystParagraph add(String period, ParagraphEntry entry) {
        Period found = periods.locked(period);
        int there = manuscripts.words(found).paragraphs().size();
        checkRoom(there + 1);
        checkPlaces(found, List.of(entry));
        return write(new AnalystParagraph(period), entry, there + 1);
    }

    /**
     * Changes a paragraph.
     *
     * @param version the version on which the change is based
     * @throws Refusal conflict, if it was removed or changed since; invalid, if the note has no such block
     */
    public AnalystParagraph change(String period, int version, ParagraphEntry entry) {
        Period found = periods.get(period);
        AnalystParagraph paragraph = find(found, entry.id()).orElseThrow(() -> Refusal.conflict("paragraph.removed"));
        if (paragraph.getVersion() != version) {
            throw Refusal.conflict("changed");
        }
        checkPlaces(found, List.of(entry));
        return write(paragraph, entry, paragraph.getPosition());
    }

    /** Removes a paragraph. @throws Refusal conflict, if it is gone already */
    public void remove(String period, Long id) {
        entityManager.remove(find(periods.get(period), id).orElseThrow(() -> Refusal.conflict("paragraph.removed")));
    }

    /**
     * Puts these paragraphs in the place of all that are there: those with the id of one that is there change it.
     *
     * @throws Refusal not found, if one names a paragraph that is not there; invalid, as {@link #add}
     */
    public Words replace(String period, List<ParagraphEntry> entries) {
        Period found = periods.locked(period);
        checkRoom(entries.size());
        checkPlaces(found, entries);
        Map<Long, AnalystParagraph> before = manuscripts.words(found).paragraphs().stream()
                .collect(Collectors.toMap(AnalystParagraph::getId, Function.identity()));
        List<AnalystParagraph> after = new ArrayList<>();
        for (ParagraphEntry entry : entries) {
            AnalystParagraph paragraph = entry.id() == null ? new AnalystParagraph(period) : before.remove(entry.id());
            if (paragraph == null) {
                throw Refusal.notFound("paragraph", entry.id().toString());
            }
            after.add(write(paragraph, entry, after.size() + 1));
        }
        before.values().forEach(entityManager::remove);
        entityManager.flush();
        return manuscripts.words(found);
    }

    /**
     * Remarks something below a table, in the place of what was remarked there before.
     *
     * @param version of the note on which this is based; null if there was none
     * @throws Refusal not found, if there is no such table; invalid, if it does not stand in the note under a number;
     *     conflict, if somebody was faster
     */
    public TableNote annotate(String period, String table, Integer version, WrittenText text) {
        Period found = periods.locked(period);
        String id = NoteTables.definition(table).id();
        if (Captions.ofTable(id, Language.DEFAULT).number() == 0) {
            throw Refusal.invalid("tableNote.place", id);
        }
        TableNote note = noteOn(found, id, version).orElseGet(() -> new TableNote(period, id));
        note.write(text);
        entityManager.persist(note);
        entityManager.flush();
        return note;
    }

    /** Takes back what was remarked below a table. @throws Refusal conflict, if somebody was faster */
    public void withdrawNote(String period, String table, Integer version) {
        noteOn(periods.locked(period), table, version).ifPresent(entityManager::remove);
    }

    private Optional<TableNote> noteOn(Period period, String table, Integer version) {
        Optional<TableNote> note = manuscripts.words(period).noteOn(table);
        if (!Objects.equals(version, note.map(TableNote::getVersion).orElse(null))) {
            throw Refusal.conflict("changed");
        }
        return note;
    }

    private AnalystParagraph write(AnalystParagraph paragraph, ParagraphEntry entry, int place) {
        paragraph.write(entry.after(), place, entry.text());
        entityManager.persist(paragraph);
        entityManager.flush();
        return paragraph;
    }

    private Optional<AnalystParagraph> find(Period period, Long id) {
        return manuscripts.words(period).paragraphs().stream()
                .filter(paragraph -> paragraph.getId().equals(id))
                .findFirst();
    }

    private static void checkRoom(int paragraphs) {
        if (paragraphs > MOST_PARAGRAPHS) {
            throw Refusal.invalid("paragraph.many", MOST_PARAGRAPHS);
        }
    }

    private void checkPlaces(Period period, List<ParagraphEntry> entries) {
        Set<String> blocks = manuscripts.blocks(period);
        entries.stream()
                .map(ParagraphEntry::after)
                .filter(after -> !blocks.contains(after))
                .forEach(unknown -> {
                    throw Refusal.invalid("paragraph.after", unknown);
                });
    }
}
