package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.admin.ForeignInstitutionAdministration;
import kz.almasu.admin.ForeignInstitutionMerging;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.web.Download;
import org.primefaces.model.StreamedContent;

/** Registry of foreign institutions, in pages. Filters are request parameters. */
@Named
@RequestScoped
public class ForeignInstitutionsPage {

    private static final int PAGE_SIZE = 25;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutionMerging merging;

    private String text;
    private String country;
    private ForeignInstitutionState state;
    private int page = 1;

    private long count;
    private List<ForeignInstitution> institutions;
    private Map<Long, List<FoundInstitution>> similar;

    public void open() {
        ForeignInstitutionQuery query = new ForeignInstitutionQuery(text, country, state);
        count = administration.count(query);
        page = Math.max(1, Math.min(page, getPages()));
        institutions = administration.find(query, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        similar = institutions.stream()
                .filter(institution -> institution.getState() == ForeignInstitutionState.PROPOSED)
                .collect(Collectors.toMap(ForeignInstitution::getId, merging::findSimilar));
    }

    /** Returns the institutions that a proposed one may duplicate. */
    public List<FoundInstitution> findSimilar(ForeignInstitution institution) {
        return similar.getOrDefault(institution.getId(), List.of());
    }

    /** Returns the whole registry as a file that can be imported again. */
    public StreamedContent getCsv() {
        return Download.csv("almasu-foreign-institutions.csv", administration.exportCsv());
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

    /** Returns the number of pages, at least one. */
    public int getPages() {
        return Math.max(1, Math.toIntExact((count + PAGE_SIZE - 1) / PAGE_SIZE));
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
