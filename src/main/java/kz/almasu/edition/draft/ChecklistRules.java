package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.ChecklistRule.TargetType.PERIOD;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.SUBMISSION;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.TABLE;
import static kz.almasu.edition.draft.ChecklistRule.Weight.BLOCKING;
import static kz.almasu.edition.draft.ChecklistRule.Weight.WARNING;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.edition.draft.ChecklistRule.ChecklistFinding;
import kz.almasu.period.PeriodState;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;

/** All rules of the publishing checklist, blocking ones first. */
public final class ChecklistRules {

    /** Every report that was begun has to be approved or explicitly excluded. */
    public static final ChecklistRule REPORTS_ARE_DECIDED = new ChecklistRule(
            "REPORTS_ARE_DECIDED",
            BLOCKING,
            SUBMISSION,
            draft -> withSubmission(draft)
                    .filter(status -> status.state() != State.APPROVED && !draft.isExcluded(status))
                    .map(status -> ChecklistFinding.of(status.institution().getCode(), status.name(), status.state())));

    public static final ChecklistRule TABLES_ADD_UP = new ChecklistRule(
            "TABLES_ADD_UP",
            BLOCKING,
            TABLE,
            draft -> TotalsReconciliation.mismatches(draft.source().reported())
                    .map(mismatch -> ChecklistFinding.of(mismatch.table(), mismatch.table(), mismatch.location())));

    public static final ChecklistRule PERIOD_IS_CLOSED = new ChecklistRule(
            "PERIOD_IS_CLOSED",
            WARNING,
            PERIOD,
            draft -> Stream.of(draft.period())
                    .filter(period -> period.stateOn(draft.today()) == PeriodState.OPEN)
                    .map(period -> ChecklistFinding.of("", period, period.getCloses())));

    public static final ChecklistRule INSTITUTIONS_HAVE_BEGUN = new ChecklistRule(
            "INSTITUTIONS_HAVE_BEGUN",
            WARNING,
            SUBMISSION,
            draft -> countFinding(draft.statuses().stream().filter(status -> !status.hasSubmission())));

    public static final ChecklistRule REPORTS_ARE_ON_TIME = new ChecklistRule(
            "REPORTS_ARE_ON_TIME",
            WARNING,
            SUBMISSION,
            draft -> countFinding(withSubmission(draft).filter(status -> status.isLate(draft.today()))));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_PUBLISHED = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_PUBLISHED",
            WARNING,
            PERIOD,
            draft -> Stream.of(draft.period().getHalfYear().yearBefore())
                    .filter(before -> draft.source().before().isEmpty())
                    .map(before -> ChecklistFinding.of(before.code(), before)));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_KNOWN = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_KNOWN",
            WARNING,
            PERIOD,
            draft -> draft
                    .source()
                    .before()
                    .filter(before -> before.tables().values().stream().anyMatch(Table::isIncomplete))
                    .map(before -> ChecklistFinding.of(before.halfYear().code(), before.halfYear()))
                    .stream());

    public static final ChecklistRule FIGURES_DO_NOT_JUMP = new ChecklistRule(
            "FIGURES_DO_NOT_JUMP",
            WARNING,
            TABLE,
            draft -> YearOnYearOutliers.find(draft)
                    .map(outlier -> ChecklistFinding.of(outlier.table(), outlier, outlier.before(), outlier.now())));

    public static final List<ChecklistRule> ALL = List.of(
            REPORTS_ARE_DECIDED,
            AnalystTextRules.PARAGRAPHS_ARE_TRANSLATED,
            AnalystTextRules.TABLE_NOTES_ARE_TRANSLATED,
            AnalystTextRules.PARAGRAPHS_HAVE_A_PLACE,
            AnalystTextRules.PARAGRAPH_FIGURES_EXIST,
            AnalystTextRules.TABLE_NOTE_FIGURES_EXIST,
            AnalystTextRules.REVISED_SENTENCES_ARE_TRANSLATED,
            AnalystTextRules.REVISED_SENTENCE_FIGURES_EXIST,
            AnalystTextRules.STATEMENTS_HOLD,
            TABLES_ADD_UP,
            PrintRules.SIGNS_ARE_PRINTABLE,
            AnalystTextRules.STATEMENTS_ARE_KNOWN,
            AnalystTextRules.REVISED_SENTENCES_EXIST,
            PERIOD_IS_CLOSED,
            INSTITUTIONS_HAVE_BEGUN,
            REPORTS_ARE_ON_TIME,
            EARLIER_HALF_YEAR_IS_PUBLISHED,
            EARLIER_HALF_YEAR_IS_KNOWN,
            FIGURES_DO_NOT_JUMP);

    private ChecklistRules() {}

    private static Stream<ReportStatus> withSubmission(DraftNote draft) {
        return draft.statuses().stream().filter(ReportStatus::hasSubmission);
    }

    private static Stream<ChecklistFinding> countFinding(Stream<ReportStatus> statuses) {
        return Stream.of(statuses.count()).filter(count -> count > 0).map(count -> ChecklistFinding.of("", count));
    }
}
