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

/** Use cases of analysts, who add paragraphs and table notes to the note of a half-year. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class NoteEditing {

    /** Per note. */
    public static final int MAX_PARAGRAPHS = 50;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private NoteTables tables;

    /** @throws Refusal not found, if there is no such half-year */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public AnalystTexts analystTexts(String period) {
        return draftNotes.analystTexts(periods.get(period));
    }

    /**
     * Appends a paragraph to those added before.
     *
     * @throws Refusal invalid, if the note has no such block or too many paragraphs
     */
    public AnalystParagraph add(String period, ParagraphEntry entry) {
        Period found = periods.getForUpdate(period);
        int count = draftNotes.analystTexts(found).paragraphs().size();
        checkParagraphCount(count + 1);
        checkBlocksExist(found, List.of(entry));
        return save(new AnalystParagraph(period), entry, count + 1);
    }

    /**
     * Changes a paragraph under optimistic locking.
     *
     * @param version the version that the change is based on
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

    /**
     * Returns the recurring paragraphs of the latest earlier half-year that has any, with the figures of this one; without
     * those that this note has already.
     */
    public List<RecurringParagraph> recurringParagraphs(DraftNote draft) {
        Period found = draft.period();
        List<AnalystParagraph> earlier = entityManager
                .createQuery(
                        "select p from AnalystParagraph p where p.recurring = true and p.period < :period"
                                + " order by p.period desc, p.position, p.id",
                        AnalystParagraph.class)
                .setParameter("period", found.getCode())
                .getResultList();
        List<String> present = draft.analystTexts().paragraphs().stream()
                .map(paragraph ->
                        paragraph.getAfterBlockId() + paragraph.getText().excerpt())
                .toList();
        return earlier.stream()
                .filter(paragraph -> paragraph.getPeriod().equals(earlier.get(0).getPeriod()))
                .map(paragraph -> RecurringParagraph.of(paragraph, found.getHalfYear()))
                .filter(offered -> !present.contains(
                        offered.afterBlockId() + offered.text().excerpt()))
                .toList();
    }

    /** @throws Refusal conflict, if the paragraph was removed before */
    public void remove(String period, Long id) {
        entityManager.remove(find(periods.get(period), id).orElseThrow(() -> Refusal.conflict("paragraph.removed")));
    }

    /**
     * Replaces all paragraphs. Entries with an id update that paragraph, others are added, the rest is removed.
     *
     * @throws Refusal not found, if an id does not exist; invalid, as {@link #add}
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
     * Adds or replaces the note on a table, under optimistic locking.
     *
     * @param version the version that the change is based on; null if there was none
     * @throws Refusal not found, if there is no such table; invalid, if the note does not number it; conflict, if it was
     *     changed since
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

    /** @throws Refusal conflict, if the note was changed since */
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

    private AnalystParagraph save(AnalystParagraph paragraph, ParagraphEntry entry, int position) {
        paragraph.update(entry, position);
        entityManager.persist(paragraph);
        entityManager.flush();
        return paragraph;
    }

    private Optional<AnalystParagraph> find(Period period, Long id) {
        return draftNotes.analystTexts(period).paragraphs().stream()
                .filter(paragraph -> paragraph.getId().equals(id))
                .findFirst();
    }

    private static void checkParagraphCount(int count) {
        if (count > MAX_PARAGRAPHS) {
            throw Refusal.invalid("paragraph.many", MAX_PARAGRAPHS);
        }
    }

    private void checkBlocksExist(Period period, List<ParagraphEntry> entries) {
        Set<String> blocks = draftNotes.computed(period).ids();
        entries.stream()
                .map(ParagraphEntry::afterBlockId)
                .filter(after -> !blocks.contains(after))
                .forEach(unknown -> {
                    throw Refusal.invalid("paragraph.after", unknown);
                });
    }
}
