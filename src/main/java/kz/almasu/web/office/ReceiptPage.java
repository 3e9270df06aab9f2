package kz.almasu.web.office;

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

/** The office's receipt for what it has submitted once, what that changed, and its files. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Receipts receipts;

    @Inject
    private UserLanguage language;

    private String period;
    private String version;
    private transient SignedReport report;

    public void open() {
        report = archive.report(period, SignedFiles.number(version));
    }

    public SignedReport getReport() {
        if (report == null) {
            open();
        }
        return report;
    }

    public StreamedContent getPdf() {
        byte[] pdf = receipts.pdf(period, SignedFiles.number(version), language.getCurrent());
        return SignedFiles.receipt(getReport(), language.getCurrent().tag(), pdf);
    }

    public StreamedContent getSheet() {
        return SignedFiles.sheet(getReport());
    }

    public StreamedContent getContent() {
        return SignedFiles.content(getReport(), archive.content(period, SignedFiles.number(version)));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
