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

/** The note of 2023 H1, with the report of one institution, approved in time, and nothing added. */
public final class DraftNoteFixture {

    private static final Map<Language, NoteSource> SOURCES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), NoteFixture::source));

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);

    private DraftNoteFixture() {}

    public static DraftNote ready() {
        return with(List.of(standing(Action.SUBMIT, Action.APPROVE)), new AnalystTexts(List.of(), List.of()));
    }

    static DraftNote with(List<ReportStatus> standings, AnalystTexts words) {
        return new DraftNote(
                SubmissionFixture.period(), standings, SOURCES, words, statements(words), List.of(), List.of(), TODAY);
    }

    private static List<AnalystStatement> statements(AnalystTexts words) {
        return AnalystStatement.find(words, SOURCES, CheckerFixture::check);
    }

    static DraftNote keeping(AnalystTexts words, AcceptedStatement... reasons) {
        return new DraftNote(
                SubmissionFixture.period(),
                ready().statuses(),
                SOURCES,
                words,
                statements(words),
                List.of(reasons),
                List.of(),
                TODAY);
    }

    static DraftNote with(AnalystTexts words) {
        return with(ready().statuses(), words);
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

    static DraftNote on(Period period, LocalDate today) {
        DraftNote ready = ready();
        return new DraftNote(
                period, ready.statuses(), SOURCES, ready.analystTexts(), List.of(), List.of(), List.of(), today);
    }

    static DraftNote leavingOut(List<ReportStatus> standings, ExcludedReport decision) {
        DraftNote ready = ready();
        return new DraftNote(
                ready.period(),
                standings,
                SOURCES,
                ready.analystTexts(),
                List.of(),
                List.of(),
                List.of(decision),
                TODAY);
    }

    /** Where ENU stands after these actions, each taken on 3 July. */
    static ReportStatus standing(Action... actions) {
        Submission submission = SubmissionFixture.after(actions);
        return new ReportStatus(submission.getInstitution(), submission.getPeriod(), submission, new Totals(2, 1));
    }

    static ReportStatus notBegun() {
        return new ReportStatus(CatalogueFixture.institution("KTU"), SubmissionFixture.period(), null, Totals.NONE);
    }

    static AnalystTexts paragraph(String after, LocalizedText text) {
        return new AnalystTexts(List.of(new Stored(after, text)), List.of());
    }

    static AnalystTexts note(LocalizedText text) {
        TableNote note = new TableNote("2023H1", "1");
        note.update(text);
        return new AnalystTexts(List.of(), List.of(note));
    }

    /** As the database would give it, with its id. */
    private static final class Stored extends AnalystParagraph {

        private static final long serialVersionUID = 1L;

        Stored(String after, LocalizedText text) {
            super("2023H1");
            update(after, 1, text);
        }

        @Override
        public Long getId() {
            return 7L;
        }
    }
}
