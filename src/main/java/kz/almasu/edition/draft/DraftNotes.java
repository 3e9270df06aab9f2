package kz.almasu.edition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.checker.NoteChecker;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteSources;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.submission.Submissions;
import kz.almasu.system.Language;

/** Loads draft notes. */
@ApplicationScoped
public class DraftNotes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NoteTables tables;

    @Inject
    private Submissions submissions;

    @Inject
    private NoteChecker checker;

    @Inject
    private Clock clock;

    public DraftNote of(Period period) {
        NoteSources noteSources = tables.publishable(period);
        Map<Language, NoteSource> sources =
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), noteSources::in));
        AnalystTexts analystTexts = analystTexts(period);
        return new DraftNote(
                period,
                submissions.statuses(period),
                sources,
                analystTexts,
                AnalystStatement.find(analystTexts, sources, checker::check),
                all(AcceptedStatement.class, period, "e.id"),
                all(ExcludedReport.class, period, "e.institution"),
                LocalDate.now(clock));
    }

    /** Returns the computed note, without the analysts' texts, in the default language. */
    Document computed(Period period) {
        return AnalyticalNote.compose(tables.publishable(period).in(Language.DEFAULT));
    }

    public AnalystTexts analystTexts(Period period) {
        return new AnalystTexts(
                all(AnalystParagraph.class, period, "e.position, e.id"),
                all(TableNote.class, period, "e.table"),
                all(RevisedSentence.class, period, "e.sentenceId"));
    }

    private <T> List<T> all(Class<T> entity, Period period, String order) {
        return entityManager
                .createQuery(
                        "select e from " + entity.getSimpleName() + " e where e.period = :period order by " + order,
                        entity)
                .setParameter("period", period.getCode())
                .getResultList();
    }
}
