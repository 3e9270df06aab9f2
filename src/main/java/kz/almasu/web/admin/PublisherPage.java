package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import kz.almasu.edition.publisher.PublisherEntry;
import kz.almasu.edition.publisher.PublisherRecord;
import kz.almasu.edition.publisher.PublisherSettings;
import kz.almasu.web.Messages;
import kz.almasu.web.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** How the ministry signs the next editions: name, author, contact and emblem. */
@Named
@ViewScoped
public class PublisherPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SELF = "/admin/publisher?faces-redirect=true";

    @Inject
    private PublisherSettings settings;

    @Inject
    private Messages messages;

    private transient Part upload;
    private PublisherEntry entry;
    private PublisherRecord current;

    public void open() {
        entry = settings.entry();
        current = settings.current().orElse(null);
    }

    public String save() {
        settings.save(entry);
        messages.infoAfterRedirect("page.admin.publisher.saved");
        return SELF;
    }

    public String replaceEmblem() throws IOException {
        settings.replaceEmblem(Uploads.read(upload));
        messages.infoAfterRedirect("page.admin.publisher.emblemSaved");
        return SELF;
    }

    public String removeEmblem() {
        settings.removeEmblem();
        messages.infoAfterRedirect("page.admin.publisher.emblemRemoved");
        return SELF;
    }

    public PublisherEntry getEntry() {
        return entry;
    }

    /** Returns emblem and last change; null if nothing was ever set. */
    public PublisherRecord getCurrent() {
        return current;
    }

    public boolean isWithEmblem() {
        return current != null && !current.getEmblem().isEmpty();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
