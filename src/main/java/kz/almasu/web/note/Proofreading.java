package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.checker.Claim;
import kz.almasu.checker.NoteChecker;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.edition.manuscript.KeptReason;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.WrittenText;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.Addition;
import kz.almasu.note.text.Additions;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Placeholders;
import kz.almasu.system.Language;

/** Reads what analysts wrote as it will stand in the note, and holds it against the figures. */
@RequestScoped
public class Proofreading {

    private static final String ANY = "proof";

    @Inject
    private NoteChecker checker;

    /** A paragraph behind a block of the note, in each language. */
    public List<CheckedText> paragraph(Manuscript manuscript, String after, WrittenText text) {
        Addition addition = addition(after, text);
        return all(manuscript, addition, new Additions(List.of(addition), List.of()));
    }

    /** A note below a table, in each language. @param caption the address of the table in the note */
    public List<CheckedText> tableNote(Manuscript manuscript, String caption, WrittenText text) {
        Addition addition = addition(caption, text);
        return all(manuscript, addition, new Additions(List.of(), List.of(addition)));
    }

    /** Any text, as it is. */
    public CheckedText text(Manuscript manuscript, Language language, String text) {
        NoteSource source = manuscript.sources().get(language);
        return CheckedText.of(language, text, checker.check(source, text), claim -> piece(manuscript, language, claim));
    }

    private static Addition addition(String place, WrittenText text) {
        Map<Language, String> texts =
                Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, text::in));
        return new Addition(ANY, place, texts);
    }

    private List<CheckedText> all(Manuscript manuscript, Addition addition, Additions additions) {
        return Arrays.stream(Language.values())
                .map(language -> read(manuscript, language, addition, additions))
                .toList();
    }

    private CheckedText read(Manuscript manuscript, Language language, Addition addition, Additions additions) {
        NoteSource source = manuscript.sources().get(language);
        String written = addition.texts().getOrDefault(language, "");
        List<String> missing = Placeholders.missing(written, source);
        return missing.isEmpty()
                ? text(manuscript, language, said(AnalyticalNote.compose(source, additions), addition.blockId()))
                : CheckedText.unreadable(language, written, missing);
    }

    private static String said(Document note, String id) {
        return note.sentences()
                .filter(sentence -> sentence.id().equals(id) || sentence.id().startsWith(id + "."))
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    private static CheckedText.Piece piece(Manuscript manuscript, Language language, Claim claim) {
        NoteSource source = manuscript.sources().get(language);
        return new CheckedText.Piece(
                claim.quote(),
                claim.verdict(),
                claim.expected(),
                claim.figures().stream()
                        .map(figure -> FigureNames.of(figure, source))
                        .toList(),
                manuscript.reasons().stream()
                        .filter(kept -> kept.isFor(language, claim.quote()))
                        .findFirst()
                        .map(KeptReason::getGiven)
                        .map(given -> given.getReason())
                        .orElse(null));
    }
}
