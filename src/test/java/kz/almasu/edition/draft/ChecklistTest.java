package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.DraftNoteFixture.keeping;
import static kz.almasu.edition.draft.DraftNoteFixture.leavingOut;
import static kz.almasu.edition.draft.DraftNoteFixture.notBegun;
import static kz.almasu.edition.draft.DraftNoteFixture.note;
import static kz.almasu.edition.draft.DraftNoteFixture.on;
import static kz.almasu.edition.draft.DraftNoteFixture.paragraph;
import static kz.almasu.edition.draft.DraftNoteFixture.ready;
import static kz.almasu.edition.draft.DraftNoteFixture.standing;
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

/** Each rule of the checklist finds nothing where all is right, and what is wrong where it is. */
class ChecklistTest {

    private static final LocalizedText WHOLE = new LocalizedText("Бір", "Один", "One");
    private static final LocalizedText UNTRANSLATED = new LocalizedText("Бір", "Один", " ");
    private static final LocalizedText NO_FIGURE =
            new LocalizedText("{2023H1/1/UZ/share}", "{2023H1/1/XX/share}", "One");
    private static final LocalizedText RIGHT = new LocalizedText("Бір", "Один", "382 Kazakh teachers took part.");
    private static final LocalizedText WRONG = new LocalizedText("Бір", "Один", "383 Kazakh teachers took part.");
    private static final LocalizedText UNDECIDABLE = new LocalizedText("Бір", "Один", "The hall has 4711 seats.");
    private static final Justification REASON = new Justification("Closed in May.", "reviewer", SubmissionFixture.NOON);

    private static final AcceptedStatement KEPT =
            new AcceptedStatement("2023H1", Language.EN, "383 Kazakh teachers took part.", REASON);

    /** Per rule a manuscript that it accepts and one in which it finds something. */
    private static Map<ChecklistRule, List<DraftNote>> examples() {
        Map<ChecklistRule, List<DraftNote>> examples = new LinkedHashMap<>();
        var submitted = List.of(standing(Action.SUBMIT));
        examples.put(
                ChecklistRules.REPORTS_ARE_DECIDED,
                List.of(leavingOut(submitted, new ExcludedReport("2023H1", "ENU", REASON)), with(submitted, words())));
        examples.put(
                ChecklistRules.PARAGRAPHS_ARE_TRANSLATED,
                List.of(with(paragraph("opening", WHOLE)), with(paragraph("opening", UNTRANSLATED))));
        examples.put(ChecklistRules.TABLE_NOTES_ARE_TRANSLATED, List.of(with(note(WHOLE)), with(note(UNTRANSLATED))));
        examples.put(
                ChecklistRules.PARAGRAPHS_HAVE_A_PLACE,
                List.of(with(paragraph("opening", WHOLE)), with(paragraph("nowhere", WHOLE))));
        examples.put(
                ChecklistRules.PARAGRAPH_FIGURES_EXIST,
                List.of(with(paragraph("opening", WHOLE)), with(paragraph("opening", NO_FIGURE))));
        examples.put(ChecklistRules.TABLE_NOTE_FIGURES_EXIST, List.of(with(note(WHOLE)), with(note(NO_FIGURE))));
        examples.put(
                ChecklistRules.STATEMENTS_HOLD,
                List.of(keeping(paragraph("opening", WRONG), KEPT), with(paragraph("opening", WRONG))));
        examples.put(
                ChecklistRules.STATEMENTS_ARE_KNOWN,
                List.of(with(paragraph("opening", RIGHT)), with(paragraph("opening", UNDECIDABLE))));
        examples.put(ChecklistRules.TABLES_ADD_UP, List.of(ready(), with(sources(TotalsReconciliationTest.spoilt()))));
        examples.put(
                ChecklistRules.PERIOD_IS_CLOSED,
                List.of(ready(), on(SubmissionFixture.period(), SubmissionFixture.CLOSES)));
        examples.put(ChecklistRules.INSTITUTIONS_HAVE_BEGUN, List.of(ready(), with(List.of(notBegun()), words())));
        examples.put(ChecklistRules.REPORTS_ARE_ON_TIME, List.of(ready(), with(List.of(standing()), words())));
        examples.put(ChecklistRules.EARLIER_HALF_YEAR_IS_PUBLISHED, List.of(ready(), with(sources(alone()))));
        examples.put(ChecklistRules.EARLIER_HALF_YEAR_IS_KNOWN, List.of(with(sources(alone())), ready()));
        examples.put(ChecklistRules.FIGURES_DO_NOT_JUMP, List.of(with(sources(alone())), ready()));
        return examples;
    }

    static Stream<ChecklistRule> rules() {
        return ChecklistRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsWhatIsRightAndFindsWhatIsNot(ChecklistRule rule) {
        List<DraftNote> examples = examples().get(rule);

        assertThat(rule.evaluate(examples.get(0))).isEmpty();
        assertThat(rule.evaluate(examples.get(1))).isNotEmpty().allSatisfy(item -> {
            for (Language language : Language.values()) {
                assertThat(item.label(language)).doesNotContain("{0}", "{1}", "{2}", "null");
            }
        });
    }

    @Test
    void namesTheFigureThatDoesNotExist() {
        assertThat(Checklist.of(with(paragraph("opening", NO_FIGURE))).blocking())
                .extracting(item -> item.target() + " " + item.parameters().get(1))
                .containsExactly("7 {2023H1/1/XX/share}");
    }

    @Test
    void namesTheLanguageThatIsMissing() {
        assertThat(Checklist.of(with(note(UNTRANSLATED))).blocking())
                .extracting(item -> item.target() + " " + item.label(Language.EN))
                .containsExactly("1 The note on the table “Бір” has no text in: English.");
    }

    @Test
    void writesDatesAsEverybodyDoes() {
        assertThat(Checklist.of(on(SubmissionFixture.period(), SubmissionFixture.CLOSES))
                        .warnings())
                .filteredOn(item -> item.rule().equals("PERIOD_IS_CLOSED"))
                .extracting(item -> item.label(Language.EN))
                .containsExactly("First half of 2023 is still open: institutions can report until 31.07.2023.");
    }

    /** Of the half-year before only some numbers are known; it had fewer than half as many participants. */
    @Test
    void isClearThoughThereAreWarnings() {
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
    void aBraceThatClosesNothingIsNoFigure() {
        DraftNote manuscript = with(paragraph("opening", new LocalizedText("}", "Один", "One")));

        assertThat(ChecklistRules.PARAGRAPH_FIGURES_EXIST.evaluate(manuscript)).hasSize(1);
    }

    @Test
    void writesTheClosingDateAsReadersDo() {
        DraftNote open = on(SubmissionFixture.period(), SubmissionFixture.CLOSES);

        assertThat(ChecklistRules.PERIOD_IS_CLOSED.evaluate(open))
                .singleElement()
                .satisfies(item -> {
                    for (Language language : Language.values()) {
                        assertThat(item.label(language)).contains("31.07.2023");
                    }
                });
    }

    @Test
    void aReportThatIsAwaitedIsLateAfterTheDueDay() {
        DraftNote onDueDay = with(List.of(standing()), words());
        DraftNote before = new DraftNote(
                onDueDay.period(),
                onDueDay.statuses(),
                onDueDay.sources(),
                words(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2023, 7, 15));

        assertThat(ChecklistRules.REPORTS_ARE_ON_TIME.evaluate(before)).isEmpty();
    }

    private static AnalystTexts words() {
        return new AnalystTexts(List.of(), List.of());
    }

    private static NoteSource alone() {
        return new NoteSource(NoteFixture.source(Language.KK).reported(), Optional.empty());
    }

    private static Map<Language, NoteSource> sources(NoteSource same) {
        return Map.of(Language.KK, same, Language.RU, same, Language.EN, same);
    }
}
