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

/** Comparison of two foreign institutions, which can be merged. */
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

    /** One of the two institutions. */
    public record Side(ForeignInstitution institution, List<ForeignInstitutionName> names, long participants)
            implements Serializable {}

    public void open() {
        merged = side(id);
        canonical = side(into);
    }

    /** Merges the first into the second and redirects to the second. */
    public String merge() {
        merging.merge(id, into);
        messages.infoAfterRedirect(
                "page.admin.foreign-institution-merge.merged",
                merged.institution().getName(),
                canonical.institution().getName());
        return "/admin/foreign-institution?faces-redirect=true&id=" + into;
    }

    private Side side(Long institutionId) {
        return new Side(
                administration.institution(institutionId),
                administration.names(institutionId),
                administration.participants(institutionId));
    }

    public List<Side> getSides() {
        return List.of(merged, canonical);
    }

    /** Returns the institution that is merged into the other. */
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
