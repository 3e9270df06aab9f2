package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.admin.ForeignInstitutionKeeping;
import kz.almasu.admin.ForeignInstitutionMerging;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.web.Download;
import org.primefaces.model.StreamedContent;

/** The registry of institutions abroad, page by page. All that narrows it is in the address. */
@Named
@RequestScoped
public class ForeignInstitutionsPage {

    private static final int ROWS = 25;

    @Inject
    private ForeignInstitutionKeeping keeping;

    @Inject
    private ForeignInstitutionMerging merging;

    private String text;
    private String country;
    private ForeignInstitutionState state;
    private int page = 1;

    private long count;
    private List<ForeignInstitution> institutions;
    private Map<Long, List<FoundInstitution>> alike;

    public void open() {
        ForeignInstitutionQuery query = new ForeignInstitutionQuery(text, country, state);
        count = keeping.count(query);
        page = Math.max(1, Math.min(page, getPages()));
        institutions = keeping.find(query, (page - 1) * ROWS, ROWS);
        alike = institutions.stream()
                .filter(one -> one.getState() == ForeignInstitutionState.PROPOSED)
                .collect(Collectors.toMap(ForeignInstitution::getId, merging::alike));
    }

    /** Others that a proposed one may be. */
    public List<FoundInstitution> alike(ForeignInstitution institution) {
        return alike.getOrDefault(institution.getId(), List.of());
    }

    /** The whole registry as the list that can be taken in again. */
    public StreamedContent getSheet() {
        return Download.csv("almasu-foreign-institutions.csv", keeping.csv());
    }

    public List<ForeignInstitution> getInstitutions() {
        return institutions;
    }

    public List<ForeignInstitutionState> getStates() {
        return List.of(ForeignInstitutionState.values());
    }

    public long getCount() {
        return count;
    }

    /** How many pages there are, at least one. */
    public int getPages() {
        return Math.max(1, Math.toIntExact((count + ROWS - 1) / ROWS));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? null : text.strip();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public ForeignInstitutionState getState() {
        return state;
    }

    public void setState(ForeignInstitutionState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
