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
 * The note of a half-year for whoever asks: for the public the newest edition, for the ministry the note as the figures
 * are now; for both any edition by its number.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("what is published is for everybody; what is not it refuses")
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
     * Which edition the caller reads.
     *
     * @param number of the edition; null for what the caller sees first
     * @return empty, if that is the note as the figures are now
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
     * The note, as {@link #edition} says.
     *
     * @param with the half-year to compare with, if it is the note as the figures are now; null for the usual one
     * @throws Refusal conflict, if no report of the half-year counts; invalid, if another half-year is wanted beside an
     *     edition
     */
    public Document document(String code, Integer number, String with, Language language) {
        Optional<Edition> edition = edition(code, number);
        boolean otherwise = with != null && !with.isBlank();
        if (edition.isPresent()) {
            if (otherwise) {
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
                        otherwise
                                ? tables.source(code, with, language)
                                : tables.publishable(period).in(language));
    }

    /** The same as a file; that of an edition is given as it was made when it was published. */
    public byte[] file(String code, Integer number, String with, Rendition copy) {
        return edition(code, number)
                .filter(edition -> with == null)
                .map(edition -> editions.file(edition, copy))
                .orElseGet(() -> copy.format().render(document(code, number, with, copy.language())));
    }
}
