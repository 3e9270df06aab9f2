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
import kz.almasu.note.addition.AnalystAdditions;
import kz.almasu.note.addition.AnalystText;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;

/** Analysts' additions to the note of a half-year: paragraphs in order, table notes, and revised sentences. */
public record AnalystTexts(
        List<AnalystParagraph> paragraphs, List<TableNote> notes, List<RevisedSentence> revisedSentences)
        implements Serializable {

    public AnalystTexts {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        revisedSentences = List.copyOf(revisedSentences);
    }

    /** Returns the texts of the paragraphs, then of the table notes, then the wordings of revised sentences. */
    public List<LocalizedText> texts() {
        return Stream.of(
                        paragraphs.stream().map(AnalystParagraph::getText),
                        notes.stream().map(TableNote::getText),
                        revisedSentences.stream().flatMap(revised -> revised.wording().stream()))
                .flatMap(Function.identity())
                .toList();
    }

    /** Returns the placeholders without a figure, in the language of the source; none may remain for the note to be composed. */
    public List<String> missingPlaceholders(NoteSource source) {
        return texts().stream()
                .flatMap(text -> Placeholders.missing(text.get(source.language()), source).stream())
                .toList();
    }

    public Optional<RevisedSentence> revisionOf(String sentenceId) {
        return revisedSentences.stream()
                .filter(revised -> revised.getSentenceId().equals(sentenceId))
                .findFirst();
    }

    public Optional<TableNote> noteOn(String table) {
        return notes.stream().filter(note -> note.getTable().equals(table)).findFirst();
    }

    /** Composes the note of these figures and texts. */
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
                                .toList(),
                        revisedSentences.stream().map(RevisedSentence::revision).toList()));
    }

    private static AnalystText analystText(String id, String afterBlockId, LocalizedText text) {
        return new AnalystText(
                id,
                afterBlockId,
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), text::get)));
    }
}
