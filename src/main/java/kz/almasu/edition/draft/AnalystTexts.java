package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Document;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalystAdditions;
import kz.almasu.note.text.AnalystText;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Placeholders;
import kz.almasu.system.Language;

/** All that analysts have added to the note of a half-year: paragraphs in their order, notes on tables. */
public record AnalystTexts(List<AnalystParagraph> paragraphs, List<TableNote> notes) implements Serializable {

    public AnalystTexts {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /** All that was written: first the paragraphs. */
    public List<LocalizedText> texts() {
        return Stream.concat(
                        paragraphs.stream().map(AnalystParagraph::getText),
                        notes.stream().map(TableNote::getText))
                .toList();
    }

    /** The placeholders, in the language of these figures, for which there is no figure: with one of them there is no note. */
    public List<String> missingPlaceholders(NoteSource source) {
        return texts().stream()
                .flatMap(text -> Placeholders.missing(text.get(source.language()), source).stream())
                .toList();
    }

    /** What is remarked below the table with this id. */
    public Optional<TableNote> noteOn(String table) {
        return notes.stream().filter(note -> note.getTable().equals(table)).findFirst();
    }

    /** The note that these figures make, with these words in it. */
    public Document note(NoteSource source) {
        return AnalyticalNote.compose(
                source,
                new AnalystAdditions(
                        paragraphs.stream()
                                .map(paragraph -> analystText(
                                        paragraph.getId().toString(), paragraph.getAfterBlockId(), paragraph.getText()))
                                .toList(),
                        notes.stream()
                                .map(note -> analystText(
                                        "table-" + note.getTable(),
                                        Captions.ofTable(note.getTable(), source.language())
                                                .id(),
                                        note.getText()))
                                .toList()));
    }

    private static AnalystText analystText(String id, String place, LocalizedText text) {
        return new AnalystText(
                id, place, Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), text::get)));
    }
}
