package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.admin.PeriodProgress;
import kz.almasu.submission.Finding;
import kz.almasu.web.Say;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.file.UploadedFile;

/** Takes in the figures that were published for a half-year before this portal: all of a file or nothing. */
@Named
@ViewScoped
public class PeriodFiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Say say;

    private String code;
    private PeriodProgress progress;
    private transient UploadedFile upload;
    private List<Finding> findings;

    public void open() {
        progress = planning.progress(code);
    }

    /** Stores the file, or shows what is wrong with it. */
    public String load() {
        byte[] file = upload.getContent();
        findings = planning.findings(file);
        return findings.isEmpty() ? store(file) : null;
    }

    private String store(byte[] file) {
        say.doneAcrossPages("page.admin.period-figures.loaded", planning.loadPublished(code, file), progress.period());
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

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
