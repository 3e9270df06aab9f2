package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.web.AddressNumber;
import org.omnifaces.cdi.ViewScoped;

/** Receipt of a submitted version with its changes. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionArchive archive;

    private String period;
    private String version;
    private transient SignedReport report;

    public void open() {
        report = archive.report(period, AddressNumber.parse(version));
    }

    public SignedReport getReport() {
        if (report == null) {
            open();
        }
        return report;
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
