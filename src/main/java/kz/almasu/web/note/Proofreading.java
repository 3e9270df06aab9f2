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
import kz.almasu.note.addition.Placeholders;
import kz.almasu.system.Language;

/** Checks analysts' texts, with their placeholders resolved, against the figures. */
@RequestScoped
public class Proofreading {

    @Inject
    private NoteChecker checker;

    /** Checks a text in each language. */
    public List<CheckedText> checkAnalystText(DraftNote draftNote, LocalizedText text) {
        return Arrays.stream(Language.values())
                .map(language -> checkAnalystText(draftNote, language, text.get(language)))
                .toList();
    }

    private CheckedText checkAnalystText(DraftNote draftNote, Language language, String text) {
        NoteSource source = draftNote.sources().get(language);
        return Placeholders.resolveText(text, source)
                .map(read -> checkPlainText(draftNote, language, read))
                .orElseGet(() -> CheckedText.unreadable(language, text, Placeholders.missing(text, source)));
    }

    public CheckedText checkPlainText(DraftNote draftNote, Language language, String text) {
        NoteSource source = draftNote.sources().get(language);
        return CheckedText.of(
                language, text, checker.check(source, text), claim -> piece(draftNote, source, text, claim));
    }

    private static CheckedText.Piece piece(DraftNote draftNote, NoteSource source, String text, Claim claim) {
        String line = AnalystStatement.line(text, claim);
        return new CheckedText.Piece(
                claim.quote(),
                line,
                claim.verdict(),
                claim.expected(),
                claim.figures().stream()
                        .map(figure -> FigureNames.of(figure, source))
                        .toList(),
                draftNote.acceptedStatements().stream()
                        .filter(accepted -> accepted.matches(source.language(), line))
                        .findFirst()
                        .map(accepted -> accepted.getJustification().getReason())
                        .orElse(null));
    }
}
