package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitutionSearch;
import kz.almasu.registry.FoundInstitution;

/** The search in the registry of institutions abroad for those who have signed in: proposals are not for the public. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
public class ForeignInstitutionLookup {

    @Inject
    private ForeignInstitutionSearch search;

    /** As {@link ForeignInstitutionSearch#suggest}. */
    public List<FoundInstitution> meant(Country country, String typed, int most) {
        return search.suggest(country, typed, most);
    }

    /** As {@link ForeignInstitutionSearch#findSimilarToNew}. */
    public List<FoundInstitution> beforeAdding(Country country, String name, int most) {
        return search.findSimilarToNew(country, name, most);
    }
}
