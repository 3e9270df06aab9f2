package kz.almasu.edition.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Placeholders;
import kz.almasu.period.Period;
import kz.almasu.submission.Standing;
import kz.almasu.submission.State;
import kz.almasu.system.Language;

/**
 * The note of a half-year as it would be published today: the figures, the words, and what was decided about them.
 *
 * @param standings where every institution stands, in catalogue order
 * @param sources the tables in each language
 * @param statements what the words say, held against the figures
 * @param today the day on which it is looked at
 */
public record Manuscript(
        Period period,
        List<Standing> standings,
        Map<Language, NoteSource> sources,
        Words words,
        List<WrittenStatement> statements,
        List<KeptReason> reasons,
        List<LeftOut> leftOut,
        LocalDate today) {

    public Manuscript {
        standings = List.copyOf(standings);
        sources = Map.copyOf(sources);
        statements = List.copyOf(statements);
        reasons = List.copyOf(reasons);
        leftOut = List.copyOf(leftOut);
    }

    /** The figures in one language; which one makes no difference to them. */
    public NoteSource source() {
        return sources.get(Language.DEFAULT);
    }

    /** The note in this language. */
    public Document document(Language language) {
        return words.note(sources.get(language));
    }

    /** The ids of the blocks of the computed note, after each of which something can be added. */
    public Set<String> blocks() {
        return AnalyticalNote.compose(source()).ids();
    }

    /** Whether this placeholder is closed and there is a figure at its address, known or not. */
    public boolean hasFigure(String placeholder) {
        return Placeholders.missing(placeholder, source()).isEmpty();
    }

    /** Whether this institution's report was left out by decision. */
    public boolean isLeftOut(Standing standing) {
        return leftOut.stream()
                .anyMatch(decision ->
                        decision.getInstitution().equals(standing.institution().getCode()));
    }

    /** Whether a reason was given for keeping this statement, though the figures contradict it. */
    public boolean isKept(WrittenStatement statement) {
        return reasons.stream().anyMatch(reason -> reason.isFor(statement.language(), statement.line()));
    }

    /** Whether there is nothing to write about: no participant of an approved report. */
    public boolean isEmpty() {
        return standings.stream()
                .noneMatch(standing ->
                        standing.state() == State.APPROVED && standing.totals().all() > 0);
    }
}
