package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import kz.almasu.admin.ForeignInstitutionIntake;
import kz.almasu.admin.ForeignInstitutionKeeping;
import kz.almasu.web.Say;
import kz.almasu.web.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** Takes in a list of institutions abroad: upload, preview, then one press stores all or nothing. */
@Named
@ViewScoped
public class ForeignInstitutionImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForeignInstitutionKeeping keeping;

    @Inject
    private Say say;

    private transient Part upload;
    private byte[] file;
    private ForeignInstitutionIntake.Preview preview;

    public void look() throws IOException {
        file = Uploads.read(upload);
        preview = keeping.preview(file);
    }

    public String store() {
        ForeignInstitutionIntake.Preview stored = keeping.load(file);
        say.doneAcrossPages(
                "page.admin.foreign-institution-import.stored", stored.added(), stored.changed(), stored.unchanged());
        return "/admin/foreign-institutions?faces-redirect=true";
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** What the list would change, or what is wrong with it; null before one was uploaded. */
    public ForeignInstitutionIntake.Preview getPreview() {
        return preview;
    }
}
