package kz.almasu.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.SubmissionFindings;
import kz.almasu.web.Say;

/** One warning: what it is about, and the office's explanation. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private Say say;

    private String period;
    private String id;
    private String text;
    private Standing standing;
    private transient Concern concern;

    public void open() {
        standing = entry.standing(period);
        text = getConcern().explanation() == null
                ? null
                : getConcern().explanation().getText();
    }

    public String save() {
        findings.explain(period, id, text);
        say.doneAcrossPages("page.office.finding.saved");
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    public Concern getConcern() {
        if (concern == null) {
            concern = findings.get(period, id);
        }
        return concern;
    }

    public Standing getStanding() {
        return standing;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
