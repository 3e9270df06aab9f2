package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.edition.draft.AnalystParagraph;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.edition.draft.RecurringParagraph;
import kz.almasu.edition.draft.RevisedSentence;
import kz.almasu.edition.draft.TableNote;
import kz.almasu.note.addition.InsertionPoint;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/** Overview for analysts: the blocks of the note with the texts added to them. */
@Named
@RequestScoped
public class WritingPage {

    @Inject
    private NoteDecisions decisions;

    @Inject
    private NoteEditing noteEditing;

    @Inject
    private Proofreading proofreading;

    @Inject
    private UserLanguage language;

    private String period;
    private DraftNote draftNote;
    private List<RecurringParagraph> recurringParagraphs;
    private List<Block> blocks;

    /** Checking a text is slow, and the page asks several times. */
    private final Map<LocalizedText, Long> blockingCounts = new IdentityHashMap<>();

    public void open() {
        draftNote = decisions.draftNote(period);
        recurringParagraphs = noteEditing.recurringParagraphs(draftNote);
        blocks = AnalyticalNote.compose(draftNote.sources().get(language.getCurrent()))
                .blocks();
    }

    public List<BlockRow> getRows() {
        return blocks.stream().map(this::row).toList();
    }

    private BlockRow row(Block block) {
        InsertionPoint position = InsertionPoint.of(block);
        String table = position.isTable() && block instanceof Block.TableBlock shown
                ? shown.table().id()
                : null;
        return new BlockRow(
                position,
                block instanceof Block.Heading,
                draftNote.analystTexts().paragraphs().stream()
                        .filter(paragraph -> paragraph.getAfterBlockId().equals(position.id()))
                        .toList(),
                table,
                table == null ? null : draftNote.analystTexts().noteOn(table).orElse(null),
                Document.sentences(block)
                        .filter(sentence -> draftNote
                                .analystTexts()
                                .revisionOf(sentence.id())
                                .isEmpty())
                        .toList(),
                Document.sentences(block)
                        .flatMap(sentence -> draftNote.analystTexts().revisionOf(sentence.id()).stream())
                        .toList());
    }

    /**
     * A block of the note with its added texts.
     *
     * @param table id of the table in this block; null for other blocks
     * @param note the note on the table; null if there is none
     * @param sentences printed as computed
     * @param revised decisions on the other sentences
     */
    public record BlockRow(
            InsertionPoint position,
            boolean heading,
            List<AnalystParagraph> paragraphs,
            String table,
            TableNote note,
            List<Sentence> sentences,
            List<RevisedSentence> revised) {}

    /** Returns the decisions on sentences that the note no longer has. */
    public List<RevisedSentence> getOrphanSentences() {
        return draftNote.analystTexts().revisedSentences().stream()
                .filter(revised -> computedText(revised).isEmpty())
                .toList();
    }

    /** Returns the new wording; null if the sentence is left out. */
    public LocalizedText wording(RevisedSentence revised) {
        return revised.wording().orElse(null);
    }

    /** Returns the sentence as computed; empty if the note no longer has it. */
    public String computedText(RevisedSentence revised) {
        return blocks.stream()
                .flatMap(Document::sentences)
                .filter(sentence -> sentence.id().equals(revised.getSentenceId()))
                .map(Sentence::text)
                .findFirst()
                .orElse("");
    }

    /** Returns the paragraphs of an earlier half-year that this note can take over. */
    public List<RecurringParagraph> getRecurringParagraphs() {
        return recurringParagraphs;
    }

    /** Returns the paragraphs whose block no longer exists. */
    public List<AnalystParagraph> getOrphanParagraphs() {
        List<String> there = blocks.stream().map(Block::id).toList();
        return draftNote.analystTexts().paragraphs().stream()
                .filter(paragraph -> !there.contains(paragraph.getAfterBlockId()))
                .toList();
    }

    /**
     * Returns the text in the user's language with its figures; an excerpt if it is missing, and with placeholders if
     * they cannot be resolved.
     */
    public String displayText(LocalizedText text) {
        String own = text.get(language.getCurrent());
        return own.isEmpty()
                ? text.excerpt()
                : Placeholders.resolveText(own, draftNote.sources().get(language.getCurrent()))
                        .orElse(own);
    }

    /** Returns the number of statements that prevent publishing, in all languages. */
    public long blockingCount(LocalizedText text) {
        return blockingCounts.computeIfAbsent(
                text,
                checked -> proofreading.checkAnalystText(draftNote, checked).stream()
                        .mapToLong(CheckedText::blocking)
                        .sum());
    }

    public Period getHalfYear() {
        return draftNote.period();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
