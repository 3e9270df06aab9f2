package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kz.almasu.checker.Claim;
import kz.almasu.checker.NoteChecker;
import kz.almasu.edition.draft.AnalystStatement;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.Placeholders;
import kz.almasu.system.Language;

/** Reads what analysts wrote as it will stand in the note, and holds it against the figures. */
@RequestScoped
public class Proofreading {

    @Inject
    private NoteChecker checker;

    /** What an analyst has written, in each language, with its figures in their places. */
    public List<CheckedText> checkAnalystText(DraftNote manuscript, LocalizedText text) {
        return Arrays.stream(Language.values())
                .map(language -> checkAnalystText(manuscript, language, text.get(language)))
                .toList();
    }

    private CheckedText checkAnalystText(DraftNote manuscript, Language language, String text) {
        NoteSource source = manuscript.sources().get(language);
        return Placeholders.resolveText(text, source)
                .map(read -> checkPlainText(manuscript, language, read))
                .orElseGet(() -> CheckedText.unreadable(language, text, Placeholders.missing(text, source)));
    }

    /** Any text, as it is. */
    public CheckedText checkPlainText(DraftNote manuscript, Language language, String text) {
        NoteSource source = manuscript.sources().get(language);
        return CheckedText.of(
                language, text, checker.check(source, text), claim -> piece(manuscript, source, text, claim));
    }

    private static CheckedText.Piece piece(DraftNote manuscript, NoteSource source, String text, Claim claim) {
        String line = AnalystStatement.line(text, claim);
        return new CheckedText.Piece(
                claim.quote(),
                line,
                claim.verdict(),
                claim.expected(),
                claim.figures().stream()
                        .map(figure -> FigureNames.of(figure, source))
                        .toList(),
                manuscript.acceptedStatements().stream()
                        .filter(kept -> kept.isFor(source.language(), line))
                        .findFirst()
                        .map(kept -> kept.getJustification().getReason())
                        .orElse(null));
    }
}
