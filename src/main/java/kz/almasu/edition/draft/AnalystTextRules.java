package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.ChecklistRule.TargetType.PARAGRAPH;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.SENTENCE;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.TABLE_NOTE;
import static kz.almasu.edition.draft.ChecklistRule.Weight.BLOCKING;
import static kz.almasu.edition.draft.ChecklistRule.Weight.WARNING;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.edition.draft.ChecklistRule.ChecklistFinding;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Checklist rules about analysts' paragraphs, table notes and revised sentences. */
final class AnalystTextRules {

    static final ChecklistRule PARAGRAPHS_ARE_TRANSLATED = new ChecklistRule(
            "PARAGRAPHS_ARE_TRANSLATED",
            BLOCKING,
            PARAGRAPH,
            draft -> paragraphs(draft)
                    .flatMap(paragraph -> missingTranslations(paragraph.getId().toString(), paragraph.getText())));

    static final ChecklistRule TABLE_NOTES_ARE_TRANSLATED = new ChecklistRule(
            "TABLE_NOTES_ARE_TRANSLATED",
            BLOCKING,
            TABLE_NOTE,
            draft -> notes(draft).flatMap(note -> missingTranslations(note.getTable(), note.getText())));

    /** A paragraph loses its place when the figures of the block before it disappear. */
    static final ChecklistRule PARAGRAPHS_HAVE_A_PLACE =
            new ChecklistRule("PARAGRAPHS_HAVE_A_PLACE", BLOCKING, PARAGRAPH, AnalystTextRules::orphanParagraphs);

    static final ChecklistRule PARAGRAPH_FIGURES_EXIST = new ChecklistRule(
            "PARAGRAPH_FIGURES_EXIST",
            BLOCKING,
            PARAGRAPH,
            draft -> paragraphs(draft)
                    .flatMap(
                            paragraph -> unknownFigures(draft, paragraph.getId().toString(), paragraph.getText())));

    static final ChecklistRule TABLE_NOTE_FIGURES_EXIST = new ChecklistRule(
            "TABLE_NOTE_FIGURES_EXIST",
            BLOCKING,
            TABLE_NOTE,
            draft -> notes(draft).flatMap(note -> unknownFigures(draft, note.getTable(), note.getText())));

    static final ChecklistRule REVISED_SENTENCES_ARE_TRANSLATED = new ChecklistRule(
            "REVISED_SENTENCES_ARE_TRANSLATED",
            BLOCKING,
            SENTENCE,
            draft -> wordings(draft, AnalystTextRules::missingTranslations));

    static final ChecklistRule REVISED_SENTENCE_FIGURES_EXIST = new ChecklistRule(
            "REVISED_SENTENCE_FIGURES_EXIST",
            BLOCKING,
            SENTENCE,
            draft -> wordings(draft, (sentence, wording) -> unknownFigures(draft, sentence, wording)));

    /** A revised sentence disappears when the figures change: the decision then has no effect. */
    static final ChecklistRule REVISED_SENTENCES_EXIST =
            new ChecklistRule("REVISED_SENTENCES_EXIST", WARNING, SENTENCE, AnalystTextRules::orphanSentences);

    /** A contradicted statement has to be corrected or accepted with a reason. */
    static final ChecklistRule STATEMENTS_HOLD = new ChecklistRule(
            "STATEMENTS_HOLD",
            BLOCKING,
            PARAGRAPH,
            draft -> statements(draft, Verdict.CONTRADICTED)
                    .filter(statement -> !draft.isAccepted(statement))
                    .map(statement -> ChecklistFinding.ofStatement(
                            statement,
                            statement.line(),
                            statement.claim().quote(),
                            statement.claim().expected())));

    static final ChecklistRule STATEMENTS_ARE_KNOWN = new ChecklistRule(
            "STATEMENTS_ARE_KNOWN",
            WARNING,
            PARAGRAPH,
            draft -> Stream.concat(statements(draft, Verdict.UNKNOWN), statements(draft, Verdict.NOT_READ))
                    .map(statement -> ChecklistFinding.ofStatement(
                            statement, statement.line(), statement.claim().quote())));

    private AnalystTextRules() {}

    private static Stream<AnalystParagraph> paragraphs(DraftNote draft) {
        return draft.analystTexts().paragraphs().stream();
    }

    private static Stream<ChecklistFinding> wordings(
            DraftNote draft, BiFunction<String, LocalizedText, Stream<ChecklistFinding>> findings) {
        return draft.analystTexts().revisedSentences().stream()
                .flatMap(revised -> revised.wording().stream()
                        .flatMap(wording -> findings.apply(revised.getSentenceId(), wording)));
    }

    private static Stream<ChecklistFinding> orphanSentences(DraftNote draft) {
        if (draft.analystTexts().revisedSentences().isEmpty()) {
            return Stream.empty(); // composing the note is slow
        }
        Set<String> sentences = draft.sentenceIds();
        return draft.analystTexts().revisedSentences().stream()
                .filter(revised -> !sentences.contains(revised.getSentenceId()))
                .map(revised -> ChecklistFinding.of(
                        revised.getSentenceId(),
                        revised.wording().map(LocalizedText::excerpt).orElse("–")));
    }

    private static Stream<TableNote> notes(DraftNote draft) {
        return draft.analystTexts().notes().stream();
    }

    private static Stream<AnalystStatement> statements(DraftNote draft, Verdict verdict) {
        return draft.statements().stream().filter(statement -> statement.claim().verdict() == verdict);
    }

    private static Stream<ChecklistFinding> orphanParagraphs(DraftNote draft) {
        Set<String> blocks = draft.blockIds();
        return paragraphs(draft)
                .filter(paragraph -> !blocks.contains(paragraph.getAfterBlockId()))
                .map(paragraph -> ChecklistFinding.of(
                        paragraph.getId().toString(), paragraph.getText().excerpt()));
    }

    private static Stream<ChecklistFinding> missingTranslations(String target, LocalizedText text) {
        return text.missingLanguages().stream()
                .map(language -> ChecklistFinding.of(target, text.excerpt(), nameOf(language)));
    }

    private static Stream<ChecklistFinding> unknownFigures(DraftNote draft, String target, LocalizedText text) {
        return text.placeholders().stream()
                .filter(address -> !draft.hasFigure(address))
                .map(address -> ChecklistFinding.of(target, text.excerpt(), address));
    }

    /** Returns the name of a language in that language. */
    private static String nameOf(Language language) {
        return Texts.get(language, "language.name." + language);
    }
}
