package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.receipt.Receipts;
import kz.almasu.submission.SignedReport;
import kz.almasu.submission.SubmissionArchive;
import kz.almasu.web.SignedFiles;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.StreamedContent;

/** What an institution has submitted once, before the ministry: its receipt, what it changed, and its files. */
@Named
@ViewScoped
public class VersionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Receipts receipts;

    @Inject
    private UserLanguage language;

    private String period;
    private String institution;
    private String version;
    private transient SignedReport report;

    public void open() {
        report = archive.report(period, institution, SignedFiles.number(version));
    }

    public SignedReport getReport() {
        if (report == null) {
            open();
        }
        return report;
    }

    public StreamedContent getPdf() {
        byte[] pdf = receipts.pdf(period, institution, SignedFiles.number(version), language.getCurrent());
        return SignedFiles.receipt(getReport(), language.getCurrent().tag(), pdf);
    }

    public StreamedContent getSheet() {
        return SignedFiles.sheet(getReport());
    }

    public StreamedContent getContent() {
        return SignedFiles.content(getReport(), archive.content(period, institution, SignedFiles.number(version)));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
