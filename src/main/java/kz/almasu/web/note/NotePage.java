package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Document;
import kz.almasu.document.html.HtmlRenderer;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/** The note of a half-year, with the same words as its files; from its figures the ministry gets to the participants. */
@Named
@RequestScoped
public class NotePage {

    @Inject
    private NoteTables tables;

    @Inject
    private AnalyticalNote note;

    @Inject
    private FigureLinks links;

    @Inject
    private UserLanguage language;

    private String period;
    private String with;

    private Period shownPeriod;
    private Document document;
    private String content;

    public void open() {
        shownPeriod = period == null ? tables.present().orElse(null) : tables.visible(period, Basis.APPROVED);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            with = period.equals(with) ? null : with;
        }
        if (shownPeriod != null && !tables.totals(period, Basis.APPROVED).isEmpty()) {
            document = note.compose(period, with, language.getCurrent());
            content = HtmlRenderer.content(document, links.of(period));
        }
    }

    /** The half-years whose notes this reader can see, the newest first. */
    public List<Period> getPeriods() {
        return tables.periods();
    }

    /** The half-years that this one can be compared with. */
    public List<Period> getOthers() {
        return tables.periods().stream()
                .filter(other -> !other.getCode().equals(period))
                .toList();
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
