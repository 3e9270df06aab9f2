package kz.almasu.admin;

import jakarta.inject.Inject;
import java.util.List;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conditions and permissions of merging. */
@ExtendWith(ArquillianExtension.class)
class ForeignInstitutionRulesIT extends AsAdministrator {

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private ForeignInstitutionAdministration keeping;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private CodeLists codeLists;

    private ForeignInstitution bukhara;
    private ForeignInstitution andijan;
    private ForeignInstitution urgench;

    @BeforeEach
    void know() {
        bukhara = named("UZ", "Bukhara State University");
        andijan = named("UZ", "Andijan State University");
        urgench = named("UZ", "Urgench State University");
    }

    @Test
    void onlyTwoOfOneCountryCanBeOne() throws Exception {
        Long vienna = named("AT", "University of Vienna").getId();

        refused(() -> merging.merge(andijan.getId(), andijan.getId()), "foreignInstitution.same");
        beginAnew();
        refused(() -> merging.merge(andijan.getId(), vienna), "foreignInstitution.countries");
        beginAnew();
        refused(() -> merging.unmerge(urgench.getId()), "foreignInstitution.notMerged");
        beginAnew();
        refused(() -> merging.merge(-1L, urgench.getId()), "foreignInstitution");
    }

    @Test
    void nothingIsMergedTwice() {
        merging.merge(bukhara.getId(), andijan.getId());

        refused(() -> merging.merge(bukhara.getId(), urgench.getId()), "foreignInstitution.merged");
    }

    @Test
    void nothingIsMergedIntoWhatIsNoMore() {
        merging.merge(bukhara.getId(), andijan.getId());

        refused(() -> merging.merge(urgench.getId(), bukhara.getId()), "foreignInstitution.merged");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            refused(() -> merging.merge(bukhara.getId(), andijan.getId()), "role");
            refused(() -> merging.unmerge(bukhara.getId()), "role");
            refused(() -> keeping.addName(bukhara.getId(), "A"), "role");
            refused(() -> keeping.importCsv(new byte[0]), "role");
            refused(() -> keeping.exportCsv(), "role");
        }
    }

    private ForeignInstitution named(String country, String name) {
        return institutions
                .find(codeLists.find(Country.class, country).orElseThrow(), name)
                .orElseThrow();
    }
}
