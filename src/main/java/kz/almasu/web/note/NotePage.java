package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.document.Document;
import kz.almasu.document.html.HtmlRenderer;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.NoteReader;
import kz.almasu.edition.StaleNote;
import kz.almasu.edition.StaleNotes;
import kz.almasu.edition.draft.AnalystTexts;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteSources;
import kz.almasu.note.NoteTables;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/**
 * The note of a half-year: the published edition for the public, the draft with present figures and links to
 * participants for the ministry.
 */
@Named
@RequestScoped
public class NotePage {

    @Inject
    private NoteTables tables;

    @Inject
    private NoteReader noteReader;

    @Inject
    private Editions editions;

    @Inject
    private StaleNotes staleNotes;

    @Inject
    private NoteEditing noteEditing;

    @Inject
    private Caller caller;

    @Inject
    private FigureLinks links;

    @Inject
    private UserLanguage language;

    private String period;
    private String with;

    private List<Period> periods;
    private Period shownPeriod;
    private Edition edition;
    private StaleNote stale;
    private List<String> missingPlaceholders = List.of();
    private Document document;
    private String content;

    public void open() {
        periods = tables.periods();
        shownPeriod =
                period == null ? tables.defaultPeriod().orElse(null) : tables.visiblePeriod(period, Basis.APPROVED);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            with = isLive() && !period.equals(with) ? with : null;
            edition = editions.latest(shownPeriod).orElse(null);
            stale = edition == null
                    ? null
                    : staleNotes.of(edition, language.getCurrent()).orElse(null);
        }
        if (isLive()) {
            openLive();
        } else if (edition != null) {
            document = noteReader.document(period, null, with, language.getCurrent());
        }
        content = document == null ? null : HtmlRenderer.content(document, links.of(period));
    }

    /** The note with the current figures, from one load; none while texts name figures that do not exist. */
    private void openLive() {
        NoteSources sources = shownPeriod == null ? null : tables.publishable(shownPeriod);
        if (sources == null || sources.isEmpty()) {
            return;
        }
        AnalystTexts texts = noteEditing.analystTexts(period);
        missingPlaceholders = texts.missingPlaceholders(sources.in(language.getCurrent()));
        if (missingPlaceholders.isEmpty()) {
            boolean otherwise = with != null && !with.isBlank();
            document = texts.note((otherwise ? tables.counts(period, with) : sources).in(language.getCurrent()));
        }
    }

    /** Placeholders without a figure in the analysts' texts; the draft is not composed until they are corrected. */
    public List<String> getMissingPlaceholders() {
        return missingPlaceholders;
    }

    /** True if the user sees the draft with current figures instead of the published edition. */
    public boolean isLive() {
        return caller.isMinistry();
    }

    /** True if the user edits and publishes the note. */
    public boolean isEditable() {
        return caller.isIn(Role.REVIEWER);
    }

    /** Returns the latest edition; null if none is published. */
    public Edition getEdition() {
        return edition;
    }

    /** Returns what a correction of the quoted half-year made untrue in the latest edition; null if nothing. */
    public StaleNote getStale() {
        return stale;
    }

    /** Returns the half-years whose notes the user may read, newest first. */
    public List<Period> getPeriods() {
        return periods;
    }

    public List<Period> getOthers() {
        return periods.stream().filter(other -> !other.getCode().equals(period)).toList();
    }

    /** Returns the code of the half-year to compare with; by default one year earlier. */
    public String getOther() {
        return with == null || with.isBlank()
                ? shownPeriod.getHalfYear().yearBefore().code()
                : with;
    }

    /** Returns the half-year of the note; null if the user may read none. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** Returns the note; null if it cannot be composed. */
    public Document getDocument() {
        return document;
    }

    /** The note without its title, as HTML with all text escaped. */
    public String getContent() {
        return content;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
