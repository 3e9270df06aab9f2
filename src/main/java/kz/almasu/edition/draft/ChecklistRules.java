package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.ChecklistRule.TargetType.PARAGRAPH;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.PERIOD;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.SUBMISSION;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.TABLE;
import static kz.almasu.edition.draft.ChecklistRule.TargetType.TABLE_NOTE;
import static kz.almasu.edition.draft.ChecklistRule.Weight.BLOCKING;
import static kz.almasu.edition.draft.ChecklistRule.Weight.WARNING;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.document.Table;
import kz.almasu.edition.draft.ChecklistRule.ChecklistFinding;
import kz.almasu.period.PeriodState;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Every rule about a note that is to be published; first those that block it. */
public final class ChecklistRules {

    /** A report that was begun is approved, or left out by decision: it is not forgotten. */
    public static final ChecklistRule REPORTS_ARE_DECIDED = new ChecklistRule(
            "REPORTS_ARE_DECIDED",
            BLOCKING,
            SUBMISSION,
            manuscript -> withSubmission(manuscript)
                    .filter(standing -> standing.state() != State.APPROVED && !manuscript.isExcluded(standing))
                    .map(standing ->
                            ChecklistFinding.of(standing.institution().getCode(), standing.name(), standing.state())));

    public static final ChecklistRule PARAGRAPHS_ARE_TRANSLATED = new ChecklistRule(
            "PARAGRAPHS_ARE_TRANSLATED",
            BLOCKING,
            PARAGRAPH,
            manuscript -> paragraphs(manuscript)
                    .flatMap(paragraph -> missingTranslations(paragraph.getId().toString(), paragraph.getText())));

    public static final ChecklistRule TABLE_NOTES_ARE_TRANSLATED = new ChecklistRule(
            "TABLE_NOTES_ARE_TRANSLATED",
            BLOCKING,
            TABLE_NOTE,
            manuscript -> notes(manuscript).flatMap(note -> missingTranslations(note.getTable(), note.getText())));

    /** The block after which an analyst wrote something can be gone with the figures that it spoke of. */
    public static final ChecklistRule PARAGRAPHS_HAVE_A_PLACE =
            new ChecklistRule("PARAGRAPHS_HAVE_A_PLACE", BLOCKING, PARAGRAPH, ChecklistRules::orphanParagraphs);

    public static final ChecklistRule PARAGRAPH_FIGURES_EXIST = new ChecklistRule(
            "PARAGRAPH_FIGURES_EXIST",
            BLOCKING,
            PARAGRAPH,
            manuscript -> paragraphs(manuscript)
                    .flatMap(paragraph ->
                            unknownFigures(manuscript, paragraph.getId().toString(), paragraph.getText())));

    public static final ChecklistRule TABLE_NOTE_FIGURES_EXIST = new ChecklistRule(
            "TABLE_NOTE_FIGURES_EXIST",
            BLOCKING,
            TABLE_NOTE,
            manuscript ->
                    notes(manuscript).flatMap(note -> unknownFigures(manuscript, note.getTable(), note.getText())));

    /** What the figures contradict is mended, or stays for a reason that somebody has given. */
    public static final ChecklistRule STATEMENTS_HOLD = new ChecklistRule(
            "STATEMENTS_HOLD",
            BLOCKING,
            PARAGRAPH,
            manuscript -> statements(manuscript, Verdict.CONTRADICTED)
                    .filter(statement -> !manuscript.isAccepted(statement))
                    .map(statement -> ChecklistFinding.ofStatement(
                            statement,
                            statement.line(),
                            statement.claim().quote(),
                            statement.claim().expected())));

    public static final ChecklistRule STATEMENTS_ARE_KNOWN = new ChecklistRule(
            "STATEMENTS_ARE_KNOWN",
            WARNING,
            PARAGRAPH,
            manuscript -> statements(manuscript, Verdict.UNKNOWN)
                    .map(statement -> ChecklistFinding.ofStatement(
                            statement, statement.line(), statement.claim().quote())));

    public static final ChecklistRule TABLES_ADD_UP = new ChecklistRule(
            "TABLES_ADD_UP",
            BLOCKING,
            TABLE,
            manuscript -> TotalsReconciliation.mismatches(manuscript.source().reported())
                    .map(wrong -> ChecklistFinding.of(wrong.table(), wrong.table(), wrong.location())));

    public static final ChecklistRule PERIOD_IS_CLOSED = new ChecklistRule(
            "PERIOD_IS_CLOSED",
            WARNING,
            PERIOD,
            manuscript -> Stream.of(manuscript.period())
                    .filter(period -> period.stateOn(manuscript.today()) == PeriodState.OPEN)
                    .map(period -> ChecklistFinding.of("", period, period.getCloses())));

    public static final ChecklistRule INSTITUTIONS_HAVE_BEGUN = new ChecklistRule(
            "INSTITUTIONS_HAVE_BEGUN",
            WARNING,
            SUBMISSION,
            manuscript -> countFinding(manuscript.statuses().stream().filter(standing -> !standing.hasSubmission())));

    public static final ChecklistRule REPORTS_ARE_ON_TIME = new ChecklistRule(
            "REPORTS_ARE_ON_TIME",
            WARNING,
            SUBMISSION,
            manuscript ->
                    countFinding(withSubmission(manuscript).filter(standing -> standing.isLate(manuscript.today()))));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_PUBLISHED = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_PUBLISHED",
            WARNING,
            PERIOD,
            manuscript -> Stream.of(manuscript.period().getHalfYear().yearBefore())
                    .filter(before -> manuscript.source().before().isEmpty())
                    .map(before -> ChecklistFinding.of(before.code(), before)));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_KNOWN = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_KNOWN",
            WARNING,
            PERIOD,
            manuscript -> manuscript
                    .source()
                    .before()
                    .filter(before -> before.tables().values().stream().anyMatch(Table::isIncomplete))
                    .map(before -> ChecklistFinding.of(before.halfYear().code(), before.halfYear()))
                    .stream());

    public static final ChecklistRule FIGURES_DO_NOT_JUMP = new ChecklistRule(
            "FIGURES_DO_NOT_JUMP",
            WARNING,
            TABLE,
            manuscript -> YearOnYearOutliers.find(manuscript)
                    .map(jump -> ChecklistFinding.of(jump.table(), jump, jump.before(), jump.now())));

    public static final List<ChecklistRule> ALL = List.of(
            REPORTS_ARE_DECIDED,
            PARAGRAPHS_ARE_TRANSLATED,
            TABLE_NOTES_ARE_TRANSLATED,
            PARAGRAPHS_HAVE_A_PLACE,
            PARAGRAPH_FIGURES_EXIST,
            TABLE_NOTE_FIGURES_EXIST,
            STATEMENTS_HOLD,
            TABLES_ADD_UP,
            STATEMENTS_ARE_KNOWN,
            PERIOD_IS_CLOSED,
            INSTITUTIONS_HAVE_BEGUN,
            REPORTS_ARE_ON_TIME,
            EARLIER_HALF_YEAR_IS_PUBLISHED,
            EARLIER_HALF_YEAR_IS_KNOWN,
            FIGURES_DO_NOT_JUMP);

    private ChecklistRules() {}

    private static Stream<ReportStatus> withSubmission(DraftNote manuscript) {
        return manuscript.statuses().stream().filter(ReportStatus::hasSubmission);
    }

    private static Stream<AnalystParagraph> paragraphs(DraftNote manuscript) {
        return manuscript.analystTexts().paragraphs().stream();
    }

    private static Stream<TableNote> notes(DraftNote manuscript) {
        return manuscript.analystTexts().notes().stream();
    }

    private static Stream<AnalystStatement> statements(DraftNote manuscript, Verdict verdict) {
        return manuscript.statements().stream()
                .filter(statement -> statement.claim().verdict() == verdict);
    }

    private static Stream<ChecklistFinding> orphanParagraphs(DraftNote manuscript) {
        Set<String> blocks = manuscript.blockIds();
        return paragraphs(manuscript)
                .filter(paragraph -> !blocks.contains(paragraph.getAfterBlockId()))
                .map(paragraph -> ChecklistFinding.of(
                        paragraph.getId().toString(), paragraph.getText().excerpt()));
    }

    private static Stream<ChecklistFinding> missingTranslations(String target, LocalizedText text) {
        return text.missingLanguages().stream()
                .map(language -> ChecklistFinding.of(target, text.excerpt(), nameOf(language)));
    }

    private static Stream<ChecklistFinding> unknownFigures(DraftNote manuscript, String target, LocalizedText text) {
        return text.placeholders().stream()
                .filter(address -> !manuscript.hasFigure(address))
                .map(address -> ChecklistFinding.of(target, text.excerpt(), address));
    }

    private static Stream<ChecklistFinding> countFinding(Stream<ReportStatus> standings) {
        return Stream.of(standings.count()).filter(count -> count > 0).map(count -> ChecklistFinding.of("", count));
    }

    /** In the language itself, as everybody can read it. */
    private static String nameOf(Language language) {
        return Texts.get(language, "language.name." + language);
    }
}
