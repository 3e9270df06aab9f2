package kz.almasu.edition.draft;

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
import kz.almasu.note.NoteTables;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** What analysts of the ministry add to the note of a half-year: paragraphs of their own, notes on tables. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class NoteEditing {

    /** Most paragraphs that one note can have added. */
    public static final int MAX_PARAGRAPHS = 50;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private NoteTables tables;

    /** All that was added so far. @throws Refusal not found, if no such half-year is planned */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public AnalystTexts analystTexts(String period) {
        return draftNotes.analystTexts(periods.get(period));
    }

    /**
     * Adds a paragraph, after those that were added before.
     *
     * @throws Refusal invalid, if the note has no such block or too many paragraphs
     */
    public AnalystParagraph add(String period, ParagraphEntry entry) {
        Period found = periods.getForUpdate(period);
        int there = draftNotes.analystTexts(found).paragraphs().size();
        checkParagraphCount(there + 1);
        checkBlocksExist(found, List.of(entry));
        return save(new AnalystParagraph(period), entry, there + 1);
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
        checkBlocksExist(found, List.of(entry));
        return save(paragraph, entry, paragraph.getPosition());
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
    public AnalystTexts replace(String period, List<ParagraphEntry> entries) {
        Period found = periods.getForUpdate(period);
        checkParagraphCount(entries.size());
        checkBlocksExist(found, entries);
        Map<Long, AnalystParagraph> before = draftNotes.analystTexts(found).paragraphs().stream()
                .collect(Collectors.toMap(AnalystParagraph::getId, Function.identity()));
        List<AnalystParagraph> after = new ArrayList<>();
        for (ParagraphEntry entry : entries) {
            AnalystParagraph paragraph = entry.id() == null ? new AnalystParagraph(period) : before.remove(entry.id());
            if (paragraph == null) {
                throw Refusal.notFound("paragraph", entry.id().toString());
            }
            after.add(save(paragraph, entry, after.size() + 1));
        }
        before.values().forEach(entityManager::remove);
        entityManager.flush();
        return draftNotes.analystTexts(found);
    }

    /**
     * Remarks something below a table, in the place of what was remarked there before.
     *
     * @param version of the note on which this is based; null if there was none
     * @throws Refusal not found, if there is no such table; invalid, if it does not stand in the note under a number;
     *     conflict, if somebody was faster
     */
    public TableNote saveTableNote(String period, String table, Integer version, LocalizedText text) {
        Period found = periods.getForUpdate(period);
        String id = NoteTables.definition(table).id();
        if (Captions.ofTable(id, Language.DEFAULT).number() == 0) {
            throw Refusal.invalid("tableNote.place", id);
        }
        TableNote note = noteOn(found, id, version).orElseGet(() -> new TableNote(period, id));
        note.update(text);
        entityManager.persist(note);
        entityManager.flush();
        return note;
    }

    /** Takes back what was remarked below a table. @throws Refusal conflict, if somebody was faster */
    public void removeTableNote(String period, String table, Integer version) {
        noteOn(periods.getForUpdate(period), table, version).ifPresent(entityManager::remove);
    }

    private Optional<TableNote> noteOn(Period period, String table, Integer version) {
        Optional<TableNote> note = draftNotes.analystTexts(period).noteOn(table);
        if (!Objects.equals(version, note.map(TableNote::getVersion).orElse(null))) {
            throw Refusal.conflict("changed");
        }
        return note;
    }

    private AnalystParagraph save(AnalystParagraph paragraph, ParagraphEntry entry, int place) {
        paragraph.update(entry.afterBlockId(), place, entry.text());
        entityManager.persist(paragraph);
        entityManager.flush();
        return paragraph;
    }

    private Optional<AnalystParagraph> find(Period period, Long id) {
        return draftNotes.analystTexts(period).paragraphs().stream()
                .filter(paragraph -> paragraph.getId().equals(id))
                .findFirst();
    }

    private static void checkParagraphCount(int paragraphs) {
        if (paragraphs > MAX_PARAGRAPHS) {
            throw Refusal.invalid("paragraph.many", MAX_PARAGRAPHS);
        }
    }

    private void checkBlocksExist(Period period, List<ParagraphEntry> entries) {
        Set<String> blocks = draftNotes.blockIds(period);
        entries.stream()
                .map(ParagraphEntry::afterBlockId)
                .filter(after -> !blocks.contains(after))
                .forEach(unknown -> {
                    throw Refusal.invalid("paragraph.after", unknown);
                });
    }
}
