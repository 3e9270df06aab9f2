package kz.almasu.edition.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.checker.CheckerFixture;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;

/** Draft notes of 2023 H1; by default with one report, approved in time, and without additions. */
public final class DraftNoteFixture {

    private static final Map<Language, NoteSource> SOURCES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), NoteFixture::source));

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);

    private DraftNoteFixture() {}

    public static DraftNote ready() {
        return with(List.of(status(Action.SUBMIT, Action.APPROVE)), new AnalystTexts(List.of(), List.of(), List.of()));
    }

    static DraftNote with(List<ReportStatus> statuses, AnalystTexts texts) {
        return new DraftNote(
                SubmissionFixture.period(), statuses, SOURCES, texts, statements(texts), List.of(), List.of(), TODAY);
    }

    private static List<AnalystStatement> statements(AnalystTexts texts) {
        return AnalystStatement.find(texts, SOURCES, CheckerFixture::check);
    }

    static DraftNote accepting(AnalystTexts texts, AcceptedStatement... accepted) {
        return new DraftNote(
                SubmissionFixture.period(),
                ready().statuses(),
                SOURCES,
                texts,
                statements(texts),
                List.of(accepted),
                List.of(),
                TODAY);
    }

    static DraftNote with(AnalystTexts texts) {
        return with(ready().statuses(), texts);
    }

    public static DraftNote with(Map<Language, NoteSource> sources) {
        DraftNote ready = ready();
        return new DraftNote(
                ready.period(),
                ready.statuses(),
                sources,
                ready.analystTexts(),
                List.of(),
                List.of(),
                List.of(),
                TODAY);
    }

    static DraftNote onDate(Period period, LocalDate today) {
        DraftNote ready = ready();
        return new DraftNote(
                period, ready.statuses(), SOURCES, ready.analystTexts(), List.of(), List.of(), List.of(), today);
    }

    static DraftNote excluding(List<ReportStatus> statuses, ExcludedReport excluded) {
        DraftNote ready = ready();
        return new DraftNote(
                ready.period(),
                statuses,
                SOURCES,
                ready.analystTexts(),
                List.of(),
                List.of(),
                List.of(excluded),
                TODAY);
    }

    /** The status of ENU after these actions, each taken on 3 July. */
    static ReportStatus status(Action... actions) {
        Submission submission = SubmissionFixture.after(actions);
        return new ReportStatus(submission.getInstitution(), submission.getPeriod(), submission, new Totals(2, 1));
    }

    static ReportStatus statusWithoutSubmission() {
        return new ReportStatus(CatalogueFixture.institution("KTU"), SubmissionFixture.period(), null, Totals.NONE);
    }

    static AnalystTexts paragraph(String after, LocalizedText text) {
        return new AnalystTexts(List.of(new StoredParagraph(after, text)), List.of(), List.of());
    }

    static AnalystTexts note(LocalizedText text) {
        TableNote note = new TableNote("2023H1", "1");
        note.update(text);
        return new AnalystTexts(List.of(), List.of(note), List.of());
    }

    static AnalystTexts revised(String sentence, LocalizedText wording) {
        return new AnalystTexts(
                List.of(),
                List.of(),
                List.of(new RevisedSentence(
                        "2023H1",
                        sentence,
                        wording,
                        new Justification("Clearer.", "reviewer", SubmissionFixture.NOON))));
    }

    /** Has an id, as if loaded from the database. */
    private static final class StoredParagraph extends AnalystParagraph {

        private static final long serialVersionUID = 1L;

        StoredParagraph(String after, LocalizedText text) {
            super("2023H1");
            update(new ParagraphEntry(null, after, text, false), 1);
        }

        @Override
        public Long getId() {
            return 7L;
        }
    }
}
