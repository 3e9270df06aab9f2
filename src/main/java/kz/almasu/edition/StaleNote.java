package kz.almasu.edition;

import java.util.List;
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

    public HalfYear halfYear() {
        return HalfYear.parse(edition.getPeriod()).orElseThrow();
    }
}
