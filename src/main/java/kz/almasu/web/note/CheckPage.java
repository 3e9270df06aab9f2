package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** Check of a pasted text against the figures of a half-year. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Proofreading proofreading;

    @Inject
    private UserLanguage userLanguage;

    private String period;
    private Period halfYear;
    private Language language;
    private String text;
    private CheckedText checked;

    public void open() {
        halfYear = decisions.draftNote(period).period();
        language = userLanguage.getCurrent();
    }

    public void check() {
        checked = proofreading.checkPlainText(decisions.draftNote(period), language, Objects.toString(text, ""));
    }

    public CheckedText getChecked() {
        return checked;
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.UNKNOWN, Verdict.NOT_READ);
    }

    public long count(Verdict verdict) {
        return checked.statements().stream()
                .filter(piece -> piece.verdict() == verdict)
                .count();
    }

    public Period getHalfYear() {
        return halfYear;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
