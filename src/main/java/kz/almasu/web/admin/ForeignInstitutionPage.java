package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.admin.ForeignInstitutionAdministration;
import kz.almasu.admin.ForeignInstitutionEntry;
import kz.almasu.admin.ForeignInstitutionMerging;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionMerge;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** A foreign institution: names, location, and similar institutions. */
@Named
@ViewScoped
public class ForeignInstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private Messages messages;

    private Long id;
    private String search;
    private String alias;
    private ForeignInstitution institution;
    private ForeignInstitutionEntry entry;
    private List<ForeignInstitutionName> names;
    private List<ForeignInstitutionMerge> history;
    private List<FoundInstitution> others;
    private long participants;

    public void open() {
        institution = administration.institution(id);
        entry = ForeignInstitutionEntry.of(institution);
        names = administration.names(id);
        history = merging.history(id);
        participants = administration.participants(id);
        others = search == null ? merging.findSimilar(institution) : merging.findOthers(institution, search);
    }

    public String confirm() {
        administration.confirm(id, institution.getVersion(), entry);
        messages.infoAfterRedirect("page.admin.foreign-institution.confirmed");
        return redirectToSelf();
    }

    public void addName() {
        administration.addName(id, alias);
        messages.info("page.admin.foreign-institution.nameAdded", alias);
        alias = null;
        open();
    }

    public void removeName(ForeignInstitutionName name) {
        administration.removeName(id, name.getId());
        messages.info("page.admin.foreign-institution.nameRemoved", name.getName());
        open();
    }

    public String unmerge() {
        merging.unmerge(id);
        messages.infoAfterRedirect("page.admin.foreign-institution.unmerged");
        return redirectToSelf();
    }

    private String redirectToSelf() {
        return "/admin/foreign-institution?faces-redirect=true&id=" + id;
    }

    public boolean isMerged() {
        return institution.getState() == ForeignInstitutionState.MERGED;
    }

    /** Returns true for a name that was added to this institution and is not its main name. */
    public boolean canRemoveName(ForeignInstitutionName name) {
        return name.getInstitution().getId().equals(id) && !name.getSearchName().equals(institution.getSearchName());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Search text for an institution to merge with; null for suggestions by similarity. */
    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias == null ? null : alias.strip();
    }

    public ForeignInstitution getInstitution() {
        return institution;
    }

    public ForeignInstitutionEntry getEntry() {
        return entry;
    }

    public List<ForeignInstitutionName> getNames() {
        return names;
    }

    public List<ForeignInstitutionMerge> getHistory() {
        return history;
    }

    /** Returns the institutions to compare with. */
    public List<FoundInstitution> getOthers() {
        return others;
    }

    public long getParticipants() {
        return participants;
    }
}
