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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.checker.NoteChecker;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteSources;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.submission.Submissions;
import kz.almasu.system.Language;

/** The notes that are being written, and what belongs to each. */
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

    /** All of it, as it is now. */
    public DraftNote of(Period period) {
        NoteSources figures = tables.publishable(period);
        Map<Language, NoteSource> sources =
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), figures::in));
        AnalystTexts words = analystTexts(period);
        return new DraftNote(
                period,
                submissions.statuses(period),
                sources,
                words,
                AnalystStatement.find(words, sources, checker::check),
                all(AcceptedStatement.class, period, "e.id"),
                all(ExcludedReport.class, period, "e.institution"),
                LocalDate.now(clock));
    }

    /** The ids of the blocks of the computed note, after each of which something can be added. */
    Set<String> blockIds(Period period) {
        return AnalyticalNote.compose(tables.publishable(period).in(Language.DEFAULT))
                .ids();
    }

    public AnalystTexts analystTexts(Period period) {
        return new AnalystTexts(
                all(AnalystParagraph.class, period, "e.position, e.id"), all(TableNote.class, period, "e.table"));
    }

    private <T> List<T> all(Class<T> kind, Period period, String order) {
        return entityManager
                .createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.period = :period order by " + order, kind)
                .setParameter("period", period.getCode())
                .getResultList();
    }
}
