package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.DraftNoteFixture.accepting;
import static kz.almasu.edition.draft.DraftNoteFixture.excluding;
import static kz.almasu.edition.draft.DraftNoteFixture.note;
import static kz.almasu.edition.draft.DraftNoteFixture.onDate;
import static kz.almasu.edition.draft.DraftNoteFixture.paragraph;
import static kz.almasu.edition.draft.DraftNoteFixture.ready;
import static kz.almasu.edition.draft.DraftNoteFixture.revised;
import static kz.almasu.edition.draft.DraftNoteFixture.status;
import static kz.almasu.edition.draft.DraftNoteFixture.statusWithoutSubmission;
import static kz.almasu.edition.draft.DraftNoteFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.submission.Action;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistTest {

    private static final LocalizedText TRANSLATED = new LocalizedText("Бір", "Один", "One");
    private static final LocalizedText UNTRANSLATED = new LocalizedText("Бір", "Один", " ");
    private static final LocalizedText UNKNOWN_FIGURE =
            new LocalizedText("{2023H1/1/UZ/share}", "{2023H1/1/XX/share}", "One");
    private static final LocalizedText CORRECT = new LocalizedText("Бір", "Один", "382 Kazakh teachers took part.");
    private static final LocalizedText WRONG = new LocalizedText("Бір", "Один", "383 Kazakh teachers took part.");
    private static final LocalizedText UNDECIDABLE = new LocalizedText("Бір", "Один", "The hall has 4711 seats.");
    private static final LocalizedText PRINTABLE = new LocalizedText("₸ ☑ ქართული", "Հայերեն", "co\u2011operation");
    private static final LocalizedText UNPRINTABLE = new LocalizedText("Бір", "Один", "भारत");
    private static final Justification REASON = new Justification("Closed in May.", "reviewer", SubmissionFixture.NOON);

    private static final AcceptedStatement ACCEPTED =
            new AcceptedStatement("2023H1", Language.EN, "383 Kazakh teachers took part.", REASON);

    /** Per rule, a draft that it accepts and one that violates it. */
    private static Map<ChecklistRule, List<DraftNote>> examples() {
        Map<ChecklistRule, List<DraftNote>> examples = new LinkedHashMap<>();
        var submitted = List.of(status(Action.SUBMIT));
        examples.put(
                ChecklistRules.REPORTS_ARE_DECIDED,
                List.of(excluding(submitted, new ExcludedReport("2023H1", "ENU", REASON)), with(submitted, noTexts())));
        examples.put(
                AnalystTextRules.PARAGRAPHS_ARE_TRANSLATED,
                List.of(with(paragraph("opening", TRANSLATED)), with(paragraph("opening", UNTRANSLATED))));
        examples.put(
                AnalystTextRules.TABLE_NOTES_ARE_TRANSLATED, List.of(with(note(TRANSLATED)), with(note(UNTRANSLATED))));
        examples.put(
                AnalystTextRules.PARAGRAPHS_HAVE_A_PLACE,
                List.of(with(paragraph("opening", TRANSLATED)), with(paragraph("nowhere", TRANSLATED))));
        examples.put(
                AnalystTextRules.PARAGRAPH_FIGURES_EXIST,
                List.of(with(paragraph("opening", TRANSLATED)), with(paragraph("opening", UNKNOWN_FIGURE))));
        examples.put(
                AnalystTextRules.TABLE_NOTE_FIGURES_EXIST, List.of(with(note(TRANSLATED)), with(note(UNKNOWN_FIGURE))));
        examples.put(
                AnalystTextRules.REVISED_SENTENCES_ARE_TRANSLATED,
                List.of(with(revised("opening.total", null)), with(revised("opening.total", UNTRANSLATED))));
        examples.put(
                AnalystTextRules.REVISED_SENTENCE_FIGURES_EXIST,
                List.of(with(revised("opening.total", TRANSLATED)), with(revised("opening.total", UNKNOWN_FIGURE))));
        examples.put(
                AnalystTextRules.REVISED_SENTENCES_EXIST,
                List.of(with(revised("opening.total", TRANSLATED)), with(revised("opening.nobody", null))));
        examples.put(
                AnalystTextRules.STATEMENTS_HOLD,
                List.of(accepting(paragraph("opening", WRONG), ACCEPTED), with(paragraph("opening", WRONG))));
        examples.put(
                AnalystTextRules.STATEMENTS_ARE_KNOWN,
                List.of(with(paragraph("opening", CORRECT)), with(paragraph("opening", UNDECIDABLE))));
        examples.put(
                ChecklistRules.TABLES_ADD_UP,
                List.of(ready(), with(sources(TotalsReconciliationTest.withWrongTotal()))));
        examples.put(PrintRules.SIGNS_ARE_PRINTABLE, List.of(with(note(PRINTABLE)), with(note(UNPRINTABLE))));
        examples.put(
                ChecklistRules.PERIOD_IS_CLOSED,
                List.of(ready(), onDate(SubmissionFixture.period(), SubmissionFixture.CLOSES)));
        examples.put(
                ChecklistRules.INSTITUTIONS_HAVE_BEGUN,
                List.of(ready(), with(List.of(statusWithoutSubmission()), noTexts())));
        examples.put(ChecklistRules.REPORTS_ARE_ON_TIME, List.of(ready(), with(List.of(status()), noTexts())));
        examples.put(
                ChecklistRules.EARLIER_HALF_YEAR_IS_PUBLISHED, List.of(ready(), with(sources(withoutComparison()))));
        examples.put(ChecklistRules.EARLIER_HALF_YEAR_IS_KNOWN, List.of(with(sources(withoutComparison())), ready()));
        examples.put(ChecklistRules.FIGURES_DO_NOT_JUMP, List.of(with(sources(withoutComparison())), ready()));
        return examples;
    }

    static Stream<ChecklistRule> rules() {
        return ChecklistRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsTheValidDraftAndFindsTheViolation(ChecklistRule rule) {
        List<DraftNote> examples = examples().get(rule);

        assertThat(rule.evaluate(examples.get(0))).isEmpty();
        assertThat(rule.evaluate(examples.get(1))).isNotEmpty().allSatisfy(item -> {
            for (Language language : Language.values()) {
                assertThat(item.label(language)).doesNotContain("{0}", "{1}", "{2}", "null");
            }
        });
    }

    @Test
    void namesTheUnknownFigure() {
        assertThat(Checklist.of(with(paragraph("opening", UNKNOWN_FIGURE))).blocking())
                .extracting(item -> item.target() + " " + item.parameters().get(1))
                .containsExactly("7 {2023H1/1/XX/share}");
    }

    @Test
    void checksTheWordsOfARevisedSentence() {
        assertThat(Checklist.of(with(revised("opening.total", WRONG))).blocking())
                .extracting(item -> item.rule() + " " + item.targetType() + " " + item.target())
                .containsExactly("STATEMENTS_HOLD SENTENCE opening.total");
    }

    @Test
    void namesTheMissingLanguage() {
        assertThat(Checklist.of(with(note(UNTRANSLATED))).blocking())
                .extracting(item -> item.target() + " " + item.label(Language.EN))
                .containsExactly("1 The note on the table “Бір” has no text in: English.");
    }

    @Test
    void namesTheClosingDateOfAnOpenHalfYear() {
        assertThat(Checklist.of(onDate(SubmissionFixture.period(), SubmissionFixture.CLOSES))
                        .warnings())
                .filteredOn(item -> item.rule().equals("PERIOD_IS_CLOSED"))
                .extracting(item -> item.label(Language.EN))
                .containsExactly("First half of 2023 is still open: institutions can report until 31.07.2023.");
    }

    /** The previous half-year has unknown figures and fewer than half as many participants. */
    @Test
    void isPublishableDespiteWarnings() {
        Checklist checklist = Checklist.of(ready());

        assertThat(checklist.isPublishable()).isTrue();
        assertThat(checklist.warnings())
                .extracting(ChecklistItem::rule)
                .contains("EARLIER_HALF_YEAR_IS_KNOWN", "FIGURES_DO_NOT_JUMP");
        assertThat(checklist.warnings())
                .extracting(item -> item.label(Language.EN))
                .contains("The half-year at a glance: Kazakhstani staff (outgoing): 139 before, 382 now."
                        + " Check that this is right.");
    }

    @Test
    void namesEachSignThatNoFontHas() {
        assertThat(PrintRules.SIGNS_ARE_PRINTABLE.evaluate(with(note(UNPRINTABLE))))
                .extracting(item -> item.label(Language.EN))
                .hasSize(4)
                .contains("The sign “भ” (U+092D) cannot be printed, because no font has it."
                        + " Replace it in the text or name.");
    }

    @Test
    void rejectsAnUnopenedBrace() {
        DraftNote draft = with(paragraph("opening", new LocalizedText("}", "Один", "One")));

        assertThat(AnalystTextRules.PARAGRAPH_FIGURES_EXIST.evaluate(draft)).hasSize(1);
    }

    @Test
    void formatsTheClosingDateInEveryLanguage() {
        DraftNote open = onDate(SubmissionFixture.period(), SubmissionFixture.CLOSES);

        assertThat(ChecklistRules.PERIOD_IS_CLOSED.evaluate(open))
                .singleElement()
                .satisfies(item -> {
                    for (Language language : Language.values()) {
                        assertThat(item.label(language)).contains("31.07.2023");
                    }
                });
    }

    @Test
    void aMissingReportIsNotLateBeforeTheDueDayHasPassed() {
        DraftNote later = with(List.of(status()), noTexts());
        DraftNote onTime = new DraftNote(
                later.period(),
                later.statuses(),
                later.sources(),
                noTexts(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2023, 7, 15));

        assertThat(ChecklistRules.REPORTS_ARE_ON_TIME.evaluate(onTime)).isEmpty();
    }

    private static AnalystTexts noTexts() {
        return new AnalystTexts(List.of(), List.of(), List.of());
    }

    private static NoteSource withoutComparison() {
        return new NoteSource(NoteFixture.source(Language.KK).reported(), Optional.empty());
    }

    private static Map<Language, NoteSource> sources(NoteSource same) {
        return Map.of(Language.KK, same, Language.RU, same, Language.EN, same);
    }
}
