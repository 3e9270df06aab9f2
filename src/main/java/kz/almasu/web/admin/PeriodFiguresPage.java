package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.admin.PeriodProgress;
import kz.almasu.submission.rule.Finding;
import kz.almasu.web.Messages;
import kz.almasu.web.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** Import of figures published before this portal existed, for one half-year; all or nothing. */
@Named
@ViewScoped
public class PeriodFiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Messages messages;

    private String code;
    private PeriodProgress progress;
    private transient Part upload;
    private List<Finding> findings;

    public void open() {
        progress = planning.progress(code);
    }

    /** Saves the figures, or shows the errors of the file. */
    public String importCsv() throws IOException {
        byte[] file = Uploads.read(upload);
        findings = planning.findings(file);
        return findings.isEmpty() ? save(file) : null;
    }

    private String save(byte[] file) {
        messages.infoAfterRedirect(
                "page.admin.period-figures.loaded", planning.loadPublished(code, file), progress.period());
        return "/admin/periods?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PeriodProgress getProgress() {
        return progress;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
