package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.document.Document;
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteTables;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Reads the note of a half-year: the newest edition for the public, the draft with current figures for the ministry, and
 * any edition by its number for both.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("published notes are public; unpublished ones are refused")
public class NoteReader {

    @Inject
    private Periods periods;

    @Inject
    private Editions editions;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private NoteTables tables;

    @Inject
    private Caller caller;

    /**
     * Selects the edition that the caller reads.
     *
     * @param number null for the caller's default
     * @return empty for the draft with current figures
     * @throws Refusal not found, if there is no such half-year or edition; forbidden, if nothing is published
     */
    public Optional<Edition> edition(String code, Integer number) {
        Period period = periods.get(code);
        if (number != null) {
            return Optional.of(editions.get(period, number));
        }
        if (caller.isMinistry()) {
            return Optional.empty();
        }
        tables.visiblePeriod(code, Basis.APPROVED);
        return Optional.of(editions.latest(period).orElseThrow(() -> Refusal.notFound("edition.none", period)));
    }

    /**
     * Returns the note selected by {@link #edition}.
     *
     * @param with the half-year to compare a draft with; null for the default
     * @throws Refusal conflict, if no report of the half-year counts; invalid, if {@code with} is given for an edition
     */
    public Document document(String code, Integer number, String with, Language language) {
        Optional<Edition> edition = edition(code, number);
        boolean customComparison = with != null && !with.isBlank();
        if (edition.isPresent()) {
            if (customComparison) {
                throw Refusal.invalid("edition.with");
            }
            return editions.document(edition.get(), language);
        }
        Period period = periods.get(code);
        if (tables.totals(code, Basis.APPROVED).isEmpty()) {
            throw Refusal.conflict("note.empty", period);
        }
        return draftNotes
                .analystTexts(period)
                .note(
                        customComparison
                                ? tables.source(code, with, language)
                                : tables.publishable(period).in(language));
    }

    /** Returns the note as a file; for an edition, the stored one. */
    public byte[] file(String code, Integer number, String with, Rendition rendition) {
        return edition(code, number)
                .filter(edition -> with == null)
                .map(edition -> editions.file(edition, rendition))
                .orElseGet(() -> rendition.format().render(document(code, number, with, rendition.language())));
    }
}
