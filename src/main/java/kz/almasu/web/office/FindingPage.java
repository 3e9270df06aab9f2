package kz.almasu.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.web.Messages;

/** A warning with its occurrences and the office's explanation. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private Messages messages;

    private String period;
    private String id;
    private String text;
    private ReportStatus status;
    private transient Issue issue;

    public void open() {
        status = entry.status(period);
        text = getIssue().explanation() == null
                ? null
                : getIssue().explanation().getText();
    }

    public String save() {
        findings.explain(period, id, text);
        messages.infoAfterRedirect("page.office.finding.saved");
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    public Issue getIssue() {
        if (issue == null) {
            issue = findings.get(period, id);
        }
        return issue;
    }

    public ReportStatus getStatus() {
        return status;
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
