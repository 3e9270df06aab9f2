package kz.almasu.edition.manuscript;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.checker.CheckFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteSourceFixture;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.submission.Action;
import kz.almasu.submission.Standing;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;

/** The note of 2023 H1, with the report of one institution, approved in time, and nothing added. */
public final class ManuscriptFixture {

    private static final Map<Language, NoteSource> SOURCES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), NoteSourceFixture::source));

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);

    private ManuscriptFixture() {}

    public static Manuscript ready() {
        return with(List.of(standing(Action.SUBMIT, Action.APPROVE)), new Words(List.of(), List.of()));
    }

    static Manuscript with(List<Standing> standings, Words words) {
        return new Manuscript(
                SubmissionFixture.period(), standings, SOURCES, words, statements(words), List.of(), List.of(), TODAY);
    }

    private static List<WrittenStatement> statements(Words words) {
        return WrittenStatement.in(words, SOURCES, CheckFixture::check);
    }

    static Manuscript keeping(Words words, KeptReason... reasons) {
        return new Manuscript(
                SubmissionFixture.period(),
                ready().standings(),
                SOURCES,
                words,
                statements(words),
                List.of(reasons),
                List.of(),
                TODAY);
    }

    static Manuscript with(Words words) {
        return with(ready().standings(), words);
    }

    public static Manuscript with(Map<Language, NoteSource> sources) {
        Manuscript ready = ready();
        return new Manuscript(
                ready.period(), ready.standings(), sources, ready.words(), List.of(), List.of(), List.of(), TODAY);
    }

    static Manuscript on(Period period, LocalDate today) {
        Manuscript ready = ready();
        return new Manuscript(
                period, ready.standings(), SOURCES, ready.words(), List.of(), List.of(), List.of(), today);
    }

    static Manuscript leavingOut(List<Standing> standings, LeftOut decision) {
        Manuscript ready = ready();
        return new Manuscript(
                ready.period(), standings, SOURCES, ready.words(), List.of(), List.of(), List.of(decision), TODAY);
    }

    /** Where ENU stands after these actions, each taken on 3 July. */
    static Standing standing(Action... actions) {
        Submission submission = SubmissionFixture.after(actions);
        return new Standing(submission.getInstitution(), submission.getPeriod(), submission, new Totals(2, 1));
    }

    static Standing notBegun() {
        return new Standing(CatalogueFixture.institution("KTU"), SubmissionFixture.period(), null, Totals.NONE);
    }

    static Words paragraph(String after, WrittenText text) {
        return new Words(List.of(new Stored(after, text)), List.of());
    }

    static Words note(WrittenText text) {
        TableNote note = new TableNote("2023H1", "1");
        note.write(text);
        return new Words(List.of(), List.of(note));
    }

    /** As the database would give it, with its id. */
    private static final class Stored extends AnalystParagraph {

        private static final long serialVersionUID = 1L;

        Stored(String after, WrittenText text) {
            super("2023H1");
            write(after, 1, text);
        }

        @Override
        public Long getId() {
            return 7L;
        }
    }
}
