package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.admin.ForeignInstitutionAdministration;
import kz.almasu.admin.ForeignInstitutionMerging;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Two institutions abroad side by side, to be merged if they are one. */
@Named
@ViewScoped
public class ForeignInstitutionMergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private Messages messages;

    private Long id;
    private Long into;
    private Side merged;
    private Side canonical;

    /** What is known of one of the two. */
    public record Side(ForeignInstitution institution, List<ForeignInstitutionName> names, long participants)
            implements Serializable {}

    public void open() {
        merged = side(id);
        canonical = side(into);
    }

    /** Makes the first the second, and leads to that one. */
    public String merge() {
        merging.merge(id, into);
        messages.infoAfterRedirect(
                "page.admin.foreign-institution-merge.merged",
                merged.institution().getName(),
                canonical.institution().getName());
        return "/admin/foreign-institution?faces-redirect=true&id=" + into;
    }

    private Side side(Long which) {
        return new Side(
                administration.institution(which), administration.names(which), administration.participants(which));
    }

    public List<Side> getSides() {
        return List.of(merged, canonical);
    }

    /** The one that will be the other. */
    public Side getMerged() {
        return merged;
    }

    public Side getCanonical() {
        return canonical;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
