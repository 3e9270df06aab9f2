package kz.almasu.edition.manuscript;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Document;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.Addition;
import kz.almasu.note.text.Additions;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;

/** All that analysts have added to the note of a half-year: paragraphs in their order, notes on tables. */
public record Words(List<AnalystParagraph> paragraphs, List<TableNote> notes) implements Serializable {

    public Words {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /** What is remarked below the table with this id. */
    public Optional<TableNote> noteOn(String table) {
        return notes.stream().filter(note -> note.getTable().equals(table)).findFirst();
    }

    /** The note that these figures make, with these words in it. */
    public Document note(NoteSource source) {
        return AnalyticalNote.compose(
                source,
                new Additions(
                        paragraphs.stream()
                                .map(paragraph -> addition(
                                        paragraph.getId().toString(), paragraph.getAfter(), paragraph.getText()))
                                .toList(),
                        notes.stream()
                                .map(note -> addition(
                                        "table-" + note.getTable(),
                                        Captions.ofTable(note.getTable(), source.language())
                                                .id(),
                                        note.getText()))
                                .toList()));
    }

    private static Addition addition(String id, String place, WrittenText text) {
        return new Addition(
                id, place, Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), text::in)));
    }
}
