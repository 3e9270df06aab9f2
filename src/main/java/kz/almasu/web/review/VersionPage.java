package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.web.AddressNumber;
import org.omnifaces.cdi.ViewScoped;

/** A submitted version as the ministry sees it: receipt and changes. */
@Named
@ViewScoped
public class VersionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionArchive archive;

    private String period;
    private String institution;
    private String version;
    private transient SignedReport report;

    public void open() {
        report = archive.report(period, institution, AddressNumber.parse(version));
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
