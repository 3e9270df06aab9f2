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
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.Placeholders;
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
    private DraftNotes draftNotes;

    @Inject
    private Caller caller;

    @Inject
    private FigureLinks links;

    @Inject
    private UserLanguage language;

    private String period;
    private String with;

    private Period shownPeriod;
    private Edition edition;
    private List<String> missingPlaceholders;
    private Document document;
    private String content;

    public void open() {
        shownPeriod =
                period == null ? tables.defaultPeriod().orElse(null) : tables.visiblePeriod(period, Basis.APPROVED);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            with = isLive() && !period.equals(with) ? with : null;
            edition = editions.latest(shownPeriod).orElse(null);
        }
        missingPlaceholders = isLive() && hasNote() ? missingPlaceholders() : List.of();
        if (hasNote() && missingPlaceholders.isEmpty()) {
            document = noteReader.document(period, null, with, language.getCurrent());
            content = HtmlRenderer.content(document, links.of(period));
        }
    }

    private List<String> missingPlaceholders() {
        NoteSource source = tables.publishableSource(shownPeriod, language.getCurrent());
        return draftNotes.analystTexts(shownPeriod).texts().stream()
                .flatMap(text -> Placeholders.missing(text.get(language.getCurrent()), source).stream())
                .toList();
    }

    /** Placeholders without a figure in the analysts' texts; the draft is not composed until they are corrected. */
    public List<String> getMissingPlaceholders() {
        return missingPlaceholders;
    }

    private boolean hasNote() {
        return isLive()
                ? shownPeriod != null && !tables.totals(period, Basis.APPROVED).isEmpty()
                : edition != null;
    }

    /** True if the user sees the draft with present figures instead of the published edition. */
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

    /** Returns the half-years whose notes the user may read, newest first. */
    public List<Period> getPeriods() {
        return tables.periods();
    }

    public List<Period> getOthers() {
        return tables.periods().stream()
                .filter(other -> !other.getCode().equals(period))
                .toList();
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
