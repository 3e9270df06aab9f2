package kz.almasu.edition.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Placeholders;
import kz.almasu.period.Period;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;

/**
 * The note of a half-year as it would be published today: the figures, the words, and what was decided about them.
 *
 * @param statuses where every institution stands, in catalogue order
 * @param sources the tables in each language
 * @param statements what the words say, held against the figures
 * @param today the day on which it is looked at
 */
public record DraftNote(
        Period period,
        List<ReportStatus> statuses,
        Map<Language, NoteSource> sources,
        AnalystTexts analystTexts,
        List<AnalystStatement> statements,
        List<AcceptedStatement> acceptedStatements,
        List<ExcludedReport> excludedReports,
        LocalDate today) {

    public DraftNote {
        statuses = List.copyOf(statuses);
        sources = Map.copyOf(sources);
        statements = List.copyOf(statements);
        acceptedStatements = List.copyOf(acceptedStatements);
        excludedReports = List.copyOf(excludedReports);
    }

    /** The figures in one language; which one makes no difference to them. */
    public NoteSource source() {
        return sources.get(Language.DEFAULT);
    }

    /** The note in this language. */
    public Document document(Language language) {
        return analystTexts.note(sources.get(language));
    }

    /** The ids of the blocks of the computed note, after each of which something can be added. */
    public Set<String> blockIds() {
        return AnalyticalNote.compose(source()).ids();
    }

    /** Whether this placeholder is closed and there is a figure at its address, known or not. */
    public boolean hasFigure(String placeholder) {
        return Placeholders.missing(placeholder, source()).isEmpty();
    }

    /** Whether this institution's report was left out by decision. */
    public boolean isExcluded(ReportStatus standing) {
        return excludedReports.stream()
                .anyMatch(decision ->
                        decision.getInstitution().equals(standing.institution().getCode()));
    }

    /** Whether a reason was given for keeping this statement, though the figures contradict it. */
    public boolean isAccepted(AnalystStatement statement) {
        return acceptedStatements.stream().anyMatch(reason -> reason.isFor(statement.language(), statement.line()));
    }

    /** Whether there is nothing to write about: no participant of an approved report. */
    public boolean isEmpty() {
        return statuses.stream()
                .noneMatch(standing ->
                        standing.state() == State.APPROVED && standing.totals().all() > 0);
    }
}
