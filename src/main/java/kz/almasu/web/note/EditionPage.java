package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Document;
import kz.almasu.document.html.HtmlRenderer;
import kz.almasu.document.html.Links;
import kz.almasu.edition.Citation;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.StaleNote;
import kz.almasu.edition.StaleNotes;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.web.AddressNumber;
import kz.almasu.web.UserLanguage;
import kz.almasu.web.anonymous.PublicPage;

/** A published edition. Its figures are not linked to participants, because participants may have changed since. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    private Periods periods;

    @Inject
    private Editions editions;

    @Inject
    private StaleNotes staleNotes;

    @Inject
    private UserLanguage language;

    @Inject
    private PublicPage publicPage;

    private String period;
    private String number;

    private Period halfYear;
    private Edition edition;
    private StaleNote stale;
    private List<Edition> others;
    private Document document;

    public void open() {
        halfYear = periods.get(period);
        edition = editions.get(halfYear, AddressNumber.parse(number));
        others = editions.of(halfYear).stream()
                .filter(other -> other.getNumber() != edition.getNumber())
                .toList();
        document = editions.document(edition, language.getCurrent());
        stale = staleNotes.of(edition, language.getCurrent()).orElse(null);
    }

    /** True if a newer edition exists. */
    public boolean isCorrected() {
        return others.stream().anyMatch(other -> other.getNumber() > edition.getNumber());
    }

    /** Returns the other editions of the half-year, newest first. */
    public List<Edition> getOthers() {
        return others;
    }

    public Edition getEdition() {
        return edition;
    }

    public Document getDocument() {
        return document;
    }

    public String getCitation() {
        Language current = language.getCurrent();
        return Citation.of(edition, document.title(), document.scope(), current, publicPage.getAddress(current));
    }

    /** The note without its title, as HTML with all text escaped. */
    public String getContent() {
        return HtmlRenderer.content(document, Links.NONE);
    }

    /** Returns what a correction of the quoted half-year made untrue; null if nothing. */
    public StaleNote getStale() {
        return stale;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
