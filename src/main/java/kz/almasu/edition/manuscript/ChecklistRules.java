package kz.almasu.edition.manuscript;

import static kz.almasu.edition.manuscript.ChecklistRule.Place.PARAGRAPH;
import static kz.almasu.edition.manuscript.ChecklistRule.Place.PERIOD;
import static kz.almasu.edition.manuscript.ChecklistRule.Place.SUBMISSION;
import static kz.almasu.edition.manuscript.ChecklistRule.Place.TABLE;
import static kz.almasu.edition.manuscript.ChecklistRule.Place.TABLE_NOTE;
import static kz.almasu.edition.manuscript.ChecklistRule.Weight.BLOCKING;
import static kz.almasu.edition.manuscript.ChecklistRule.Weight.WARNING;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.checker.Verdict;
import kz.almasu.document.Table;
import kz.almasu.edition.manuscript.ChecklistRule.Found;
import kz.almasu.period.PeriodState;
import kz.almasu.submission.Standing;
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
            manuscript -> begun(manuscript)
                    .filter(standing -> standing.state() != State.APPROVED && !manuscript.isLeftOut(standing))
                    .map(standing -> Found.at(standing.institution().getCode(), standing.name(), standing.state())));

    public static final ChecklistRule PARAGRAPHS_ARE_TRANSLATED = new ChecklistRule(
            "PARAGRAPHS_ARE_TRANSLATED",
            BLOCKING,
            PARAGRAPH,
            manuscript -> paragraphs(manuscript)
                    .flatMap(paragraph -> missing(paragraph.getId().toString(), paragraph.getText())));

    public static final ChecklistRule TABLE_NOTES_ARE_TRANSLATED = new ChecklistRule(
            "TABLE_NOTES_ARE_TRANSLATED",
            BLOCKING,
            TABLE_NOTE,
            manuscript -> notes(manuscript).flatMap(note -> missing(note.getTable(), note.getText())));

    /** The block after which an analyst wrote something can be gone with the figures that it spoke of. */
    public static final ChecklistRule PARAGRAPHS_HAVE_A_PLACE =
            new ChecklistRule("PARAGRAPHS_HAVE_A_PLACE", BLOCKING, PARAGRAPH, ChecklistRules::misplaced);

    public static final ChecklistRule PARAGRAPH_FIGURES_EXIST = new ChecklistRule(
            "PARAGRAPH_FIGURES_EXIST",
            BLOCKING,
            PARAGRAPH,
            manuscript -> paragraphs(manuscript)
                    .flatMap(paragraph -> unknown(manuscript, paragraph.getId().toString(), paragraph.getText())));

    public static final ChecklistRule TABLE_NOTE_FIGURES_EXIST = new ChecklistRule(
            "TABLE_NOTE_FIGURES_EXIST",
            BLOCKING,
            TABLE_NOTE,
            manuscript -> notes(manuscript).flatMap(note -> unknown(manuscript, note.getTable(), note.getText())));

    /** What the figures contradict is mended, or stays for a reason that somebody has given. */
    public static final ChecklistRule STATEMENTS_HOLD = new ChecklistRule(
            "STATEMENTS_HOLD",
            BLOCKING,
            PARAGRAPH,
            manuscript -> statements(manuscript, Verdict.CONTRADICTED)
                    .filter(statement -> !manuscript.isKept(statement))
                    .map(statement -> Found.in(
                            statement,
                            statement.line(),
                            statement.claim().quote(),
                            statement.claim().expected())));

    public static final ChecklistRule STATEMENTS_ARE_KNOWN = new ChecklistRule(
            "STATEMENTS_ARE_KNOWN",
            WARNING,
            PARAGRAPH,
            manuscript -> statements(manuscript, Verdict.UNKNOWN)
                    .map(statement -> Found.in(
                            statement, statement.line(), statement.claim().quote())));

    public static final ChecklistRule TABLES_ADD_UP = new ChecklistRule(
            "TABLES_ADD_UP",
            BLOCKING,
            TABLE,
            manuscript -> AddingUp.wrong(manuscript.source().reported())
                    .map(wrong -> Found.at(wrong.table(), wrong.table(), wrong.place())));

    public static final ChecklistRule PERIOD_IS_CLOSED = new ChecklistRule(
            "PERIOD_IS_CLOSED",
            WARNING,
            PERIOD,
            manuscript -> Stream.of(manuscript.period())
                    .filter(period -> period.stateOn(manuscript.today()) == PeriodState.OPEN)
                    .map(period -> Found.at("", period, period.getCloses().toString())));

    public static final ChecklistRule INSTITUTIONS_HAVE_BEGUN = new ChecklistRule(
            "INSTITUTIONS_HAVE_BEGUN",
            WARNING,
            SUBMISSION,
            manuscript -> counted(manuscript.standings().stream().filter(standing -> !standing.isBegun())));

    public static final ChecklistRule REPORTS_ARE_ON_TIME = new ChecklistRule(
            "REPORTS_ARE_ON_TIME",
            WARNING,
            SUBMISSION,
            manuscript -> counted(begun(manuscript).filter(standing -> standing.isLate(manuscript.today()))));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_PUBLISHED = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_PUBLISHED",
            WARNING,
            PERIOD,
            manuscript -> Stream.of(manuscript.period().getHalfYear().yearBefore())
                    .filter(before -> manuscript.source().before().isEmpty())
                    .map(before -> Found.at(before.code(), before)));

    public static final ChecklistRule EARLIER_HALF_YEAR_IS_KNOWN = new ChecklistRule(
            "EARLIER_HALF_YEAR_IS_KNOWN",
            WARNING,
            PERIOD,
            manuscript -> manuscript
                    .source()
                    .before()
                    .filter(before -> before.tables().values().stream().anyMatch(Table::isIncomplete))
                    .map(before -> Found.at(before.halfYear().code(), before.halfYear()))
                    .stream());

    public static final ChecklistRule FIGURES_DO_NOT_JUMP = new ChecklistRule(
            "FIGURES_DO_NOT_JUMP",
            WARNING,
            TABLE,
            manuscript -> Jumps.in(manuscript).map(jump -> Found.at(jump.table(), jump, jump.before(), jump.now())));

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

    private static Stream<Standing> begun(Manuscript manuscript) {
        return manuscript.standings().stream().filter(Standing::isBegun);
    }

    private static Stream<AnalystParagraph> paragraphs(Manuscript manuscript) {
        return manuscript.words().paragraphs().stream();
    }

    private static Stream<TableNote> notes(Manuscript manuscript) {
        return manuscript.words().notes().stream();
    }

    private static Stream<WrittenStatement> statements(Manuscript manuscript, Verdict verdict) {
        return manuscript.statements().stream()
                .filter(statement -> statement.claim().verdict() == verdict);
    }

    private static Stream<Found> misplaced(Manuscript manuscript) {
        Set<String> blocks = manuscript.blocks();
        return paragraphs(manuscript)
                .filter(paragraph -> !blocks.contains(paragraph.getAfter()))
                .map(paragraph -> Found.at(
                        paragraph.getId().toString(), paragraph.getText().beginning()));
    }

    private static Stream<Found> missing(String target, WrittenText text) {
        return text.missing().stream().map(language -> Found.at(target, text.beginning(), nameOf(language)));
    }

    private static Stream<Found> unknown(Manuscript manuscript, String target, WrittenText text) {
        return text.placeholders().stream()
                .filter(address -> !manuscript.hasFigure(address))
                .map(address -> Found.at(target, text.beginning(), address));
    }

    private static Stream<Found> counted(Stream<Standing> standings) {
        return Stream.of(standings.count()).filter(count -> count > 0).map(count -> Found.at("", count));
    }

    /** In the language itself, as everybody can read it. */
    private static String nameOf(Language language) {
        return Texts.get(language, "language.name." + language);
    }
}
