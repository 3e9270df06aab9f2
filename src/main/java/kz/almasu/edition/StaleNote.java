package kz.almasu.edition;

import java.util.List;
import kz.almasu.edition.draft.ChecklistItem;
import kz.almasu.edition.draft.ChecklistRule;
import kz.almasu.edition.snapshot.EditionChanges.SentenceChange;
import kz.almasu.period.HalfYear;

/**
 * A published note that quotes figures of another half-year which were corrected since.
 *
 * @param edition the newest edition of the note
 * @param quoted the half-year whose figures it quotes
 * @param correction the newest edition of that half-year
 * @param sentences what the note says, and what it would say with the corrected figures
 */
public record StaleNote(Edition edition, HalfYear quoted, Edition correction, List<SentenceChange> sentences) {

    public StaleNote {
        sentences = List.copyOf(sentences);
    }

    /** True for the note of this half-year, and if the figures of this half-year made the note untrue. */
    boolean concerns(HalfYear halfYear) {
        return halfYear().equals(halfYear) || quoted.equals(halfYear);
    }

    /** Returns the warning about this note for the checklist of its half-year and of the corrected one. */
    public ChecklistItem checklistItem() {
        return new ChecklistItem(
                "QUOTED_FIGURES_ARE_CURRENT",
                ChecklistRule.Weight.WARNING,
                ChecklistRule.TargetType.EDITION,
                edition.getPeriod() + "/" + edition.getNumber(),
                List.of(halfYear(), edition.getNumber(), quoted, sentences.size()));
    }

    public HalfYear halfYear() {
        return HalfYear.parse(edition.getPeriod()).orElseThrow();
    }
}
