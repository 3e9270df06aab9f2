package kz.almasu.edition.manuscript;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;

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

    /** The note that these figures make. */
    public Document note(NoteSource source) {
        return AnalyticalNote.compose(source);
    }
}
