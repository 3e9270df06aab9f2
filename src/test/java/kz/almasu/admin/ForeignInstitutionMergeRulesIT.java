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
class ForeignInstitutionMergeRulesIT extends AdministrationTestBase {

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private CodeLists codeLists;

    private ForeignInstitution bukhara;
    private ForeignInstitution andijan;
    private ForeignInstitution urgench;

    @BeforeEach
    void findInstitutions() {
        bukhara = find("UZ", "Bukhara State University");
        andijan = find("UZ", "Andijan State University");
        urgench = find("UZ", "Urgench State University");
    }

    @Test
    void mergesOnlyWithinACountry() throws Exception {
        Long vienna = find("AT", "University of Vienna").getId();

        assertRefused(() -> merging.merge(andijan.getId(), andijan.getId()), "foreignInstitution.same");
        restartTransaction();
        assertRefused(() -> merging.merge(andijan.getId(), vienna), "foreignInstitution.countries");
        restartTransaction();
        assertRefused(() -> merging.unmerge(urgench.getId()), "foreignInstitution.notMerged");
        restartTransaction();
        assertRefused(() -> merging.merge(-1L, urgench.getId()), "foreignInstitution");
    }

    @Test
    void refusesASecondMerge() {
        merging.merge(bukhara.getId(), andijan.getId());

        assertRefused(() -> merging.merge(bukhara.getId(), urgench.getId()), "foreignInstitution.merged");
    }

    @Test
    void refusesAMergedTarget() {
        merging.merge(bukhara.getId(), andijan.getId());

        assertRefused(() -> merging.merge(urgench.getId(), bukhara.getId()), "foreignInstitution.merged");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> merging.merge(bukhara.getId(), andijan.getId()), "role");
            assertRefused(() -> merging.unmerge(bukhara.getId()), "role");
            assertRefused(() -> administration.addName(bukhara.getId(), "A"), "role");
            assertRefused(() -> administration.importCsv(new byte[0]), "role");
            assertRefused(() -> administration.exportCsv(), "role");
        }
    }

    private ForeignInstitution find(String country, String name) {
        return institutions
                .find(codeLists.find(Country.class, country).orElseThrow(), name)
                .orElseThrow();
    }
}
