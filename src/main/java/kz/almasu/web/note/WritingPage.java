package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.edition.manuscript.AnalystParagraph;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.NoteDecisions;
import kz.almasu.edition.manuscript.TableNote;
import kz.almasu.edition.manuscript.WrittenText;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Place;
import kz.almasu.note.text.Placeholders;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/** The analyst's desk: every place of the note of a half-year, with the words that were added there. */
@Named
@RequestScoped
public class WritingPage {

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Proofreading proofreading;

    @Inject
    private UserLanguage language;

    private String period;
    private Manuscript manuscript;
    private List<Block> blocks;

    public void open() {
        manuscript = decisions.manuscript(period);
        blocks = AnalyticalNote.compose(manuscript.sources().get(language.getCurrent()))
                .blocks();
    }

    /** All places, in the order of the note. */
    public List<Row> getRows() {
        return blocks.stream().map(this::row).toList();
    }

    private Row row(Block block) {
        Place place = Place.of(block);
        String table = place.table() && block instanceof Block.TableBlock shown
                ? shown.table().id()
                : null;
        return new Row(
                place,
                block instanceof Block.Heading,
                manuscript.words().paragraphs().stream()
                        .filter(paragraph -> paragraph.getAfter().equals(place.id()))
                        .toList(),
                table,
                table == null ? null : manuscript.words().noteOn(table).orElse(null));
    }

    /**
     * A place and what was added there.
     *
     * @param table the id of the table that stands there; null if none does
     * @param note on that table; null if there is none
     */
    public record Row(Place place, boolean heading, List<AnalystParagraph> paragraphs, String table, TableNote note) {}

    /** Paragraphs whose place in the note is gone. */
    public List<AnalystParagraph> getHomeless() {
        List<String> there = blocks.stream().map(Block::id).toList();
        return manuscript.words().paragraphs().stream()
                .filter(paragraph -> !there.contains(paragraph.getAfter()))
                .toList();
    }

    /** What was written, in the reader's language with its figures in their places, or as far as there is any. */
    public String words(WrittenText text) {
        String own = text.in(language.getCurrent());
        return own.isEmpty()
                ? text.beginning()
                : Placeholders.read(own, manuscript.sources().get(language.getCurrent()))
                        .orElse(own);
    }

    /** How many statements stand against publishing, in all languages. */
    public long wrong(WrittenText text) {
        return proofreading.words(manuscript, text).stream()
                .mapToLong(CheckedText::blocking)
                .sum();
    }

    public Period getHalfYear() {
        return manuscript.period();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
