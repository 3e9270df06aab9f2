package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import kz.almasu.admin.ForeignInstitutionAdministration;
import kz.almasu.admin.ForeignInstitutionImport;
import kz.almasu.web.Messages;
import kz.almasu.web.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** Import of a list of foreign institutions: upload, preview, saving all or nothing. */
@Named
@ViewScoped
public class ForeignInstitutionImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private Messages messages;

    private transient Part upload;
    private byte[] file;
    private ForeignInstitutionImport.ForeignInstitutionImportPreview preview;

    public void showPreview() throws IOException {
        file = Uploads.read(upload);
        preview = administration.preview(file);
    }

    public String save() {
        ForeignInstitutionImport.ForeignInstitutionImportPreview stored = administration.importCsv(file);
        messages.infoAfterRedirect(
                "page.admin.foreign-institution-import.stored", stored.added(), stored.changed(), stored.unchanged());
        return "/admin/foreign-institutions?faces-redirect=true";
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** Returns the preview with changes and errors; null before the first upload. */
    public ForeignInstitutionImport.ForeignInstitutionImportPreview getPreview() {
        return preview;
    }
}
