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
import kz.almasu.edition.draft.AnalystTexts;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteSources;
import kz.almasu.note.NoteTables;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/**
 * The note of a half-year: for everybody as it was published last, for the ministry as the figures are now, and from
 * them to the participants.
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

    /** The placeholders in the analyst's words for which there is no figure: until they are mended there is no note. */
    public List<String> getMissingPlaceholders() {
        return missingPlaceholders;
    }

    /** Whether this reader sees the note as the figures are now, and not as it was published. */
    public boolean isLive() {
        return caller.isMinistry();
    }

    /** Whether this reader writes and publishes the note. */
    public boolean isEditable() {
        return caller.isIn(Role.REVIEWER);
    }

    /** The newest edition; null while none is published. */
    public Edition getEdition() {
        return edition;
    }

    /** The half-years whose notes this reader can see, the newest first. */
    public List<Period> getPeriods() {
        return periods;
    }

    /** The half-years that this one can be compared with. */
    public List<Period> getOthers() {
        return periods.stream().filter(other -> !other.getCode().equals(period)).toList();
    }

    /** The code of the half-year that it is compared with, if there is such a half-year. */
    public String getOther() {
        return with == null || with.isBlank()
                ? shownPeriod.getHalfYear().yearBefore().code()
                : with;
    }

    /** The half-year of the note; null while the reader can see none. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** The note; null while there is nothing to say. */
    public Document getDocument() {
        return document;
    }

    /** The note below its title, as HTML in which all text is escaped. */
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
