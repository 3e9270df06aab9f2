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
import kz.almasu.web.Paging;
import org.primefaces.model.StreamedContent;

/** Registry of foreign institutions, in pages. Filters are request parameters. */
@Named
@RequestScoped
public class ForeignInstitutionsPage {

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutionMerging merging;

    private String text;
    private String country;
    private ForeignInstitutionState state;
    private int page = 1;

    private Paging paging = new Paging(0, 1);
    private List<ForeignInstitution> institutions;
    private Map<Long, List<FoundInstitution>> similar;

    public void open() {
        ForeignInstitutionQuery query = new ForeignInstitutionQuery(text, country, state);
        paging = new Paging(administration.count(query), page);
        institutions = administration.find(query, paging.first(), Paging.PAGE_SIZE);
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
        return paging.count();
    }

    public Paging getPaging() {
        return paging;
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
