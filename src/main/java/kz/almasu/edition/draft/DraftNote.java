package kz.almasu.edition.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;

/**
 * The unpublished note of a half-year with current figures, analysts' texts and reviewers' decisions.
 *
 * @param statuses of all institutions, in catalogue order
 * @param sources the tables in each language
 * @param statements of the texts, checked against the figures
 * @param today decides which reports are late
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

    /** Returns the source in the default language, for uses that do not depend on the language. */
    public NoteSource source() {
        return sources.get(Language.DEFAULT);
    }

    public Document document(Language language) {
        return analystTexts.note(sources.get(language));
    }

    /** Returns the ids of the computed blocks, after which paragraphs can be added. */
    public Set<String> blockIds() {
        return AnalyticalNote.compose(source()).ids();
    }

    /** Returns the ids of the computed sentences, which can be revised. */
    public Set<String> sentenceIds() {
        return AnalyticalNote.compose(source()).sentenceIds();
    }

    /** True if the placeholder is well-formed and its address exists, even if the figure there is unknown. */
    public boolean hasFigure(String placeholder) {
        return Placeholders.missing(placeholder, source()).isEmpty();
    }

    /** True if a reviewer decided to publish without this report. */
    public boolean isExcluded(ReportStatus status) {
        return excludedReports.stream()
                .anyMatch(excluded ->
                        excluded.getInstitution().equals(status.institution().getCode()));
    }

    /** True if a reviewer accepted the statement despite the figures. */
    public boolean isAccepted(AnalystStatement statement) {
        return acceptedStatements.stream()
                .anyMatch(accepted -> accepted.matches(statement.language(), statement.line()));
    }

    /** True if no approved report has a participant. */
    public boolean isEmpty() {
        return statuses.stream()
                .noneMatch(status ->
                        status.state() == State.APPROVED && status.totals().all() > 0);
    }
}
