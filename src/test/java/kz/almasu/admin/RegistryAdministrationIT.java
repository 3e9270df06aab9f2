package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistryAdministrationIT extends AdministrationTestBase {

    private static final LocalDate DAY = LocalDate.of(1995, 1, 1);

    @Inject
    private InstitutionAdministration institutionAdministration;

    @Inject
    private CodeListAdministration codeListAdministration;

    @Inject
    private Institutions institutions;

    @Inject
    private CodeLists codeLists;

    @Test
    void keepsTheOldNameInOldHalfYears() {
        InstitutionProfile old = institutions.get("ENU").getCurrent();
        int profiles = institutions.get("ENU").getProfiles().size();
        LocalDate from = LocalDate.of(2090, 1, 1);
        institutionAdministration.change("ENU", from, type("PRIVATE"), nameEntry("A"));
        flush();
        Institution changed = institutionAdministration.change("ENU", from, type("STATE"), nameEntry("B"));
        flush();

        assertThat(changed.getProfiles()).hasSize(profiles + 1);
        assertThat(changed.profileOn(from).getName().label(Language.EN)).isEqualTo("B");
        assertThat(changed.profileOn(from.minusDays(1)).getType()).isEqualTo(old.getType());
        assertThat(institutionAdministration.withdraw("ENU", from).getCurrent().getType())
                .isEqualTo(old.getType());
        flush();
    }

    @Test
    void refusesChangesToPublishedHalfYears() {
        LocalDate published = LocalDate.of(2023, 1, 1);

        assertThat(wrongFields(() -> institutionAdministration.change("ENU", published, type("STATE"), nameEntry("A"))))
                .containsExactly("from");
    }

    @Test
    void refusesToWithdrawTheFirstProfile() {
        assertRefused(
                () -> institutionAdministration.withdraw(
                        "ENU", institutions.get("ENU").getCurrent().getValidFrom()),
                "institution.kept");
    }

    @Test
    void addsAtTheEndOfTheCatalogue() {
        List<Institution> all = institutions.all();
        Institution added = institutionAdministration.add("tst", DAY, type("STATE"), nameEntry("Test University"));
        flush();

        assertThat(added.getCode()).isEqualTo("TST");
        assertThat(added.getPosition()).isGreaterThan(all.get(all.size() - 1).getPosition());
    }

    /** The countries of the note keep their order among those of the whole world. */
    @Test
    void hasAllCountriesInTheOrderOfTheNote() {
        List<Country> countries = codeLists.all(Country.class);

        assertThat(countries).hasSize(248);
        assertThat(countries).extracting(Country::getPosition).doesNotHaveDuplicates();
        assertThat(countries)
                .extracting(Country::getCode)
                .containsSubsequence("AT", "AZ", "KG", "CN", "KR", "EE", "JP");
    }

    @Test
    void limitsAProgramme() {
        codeListAdministration.limitProgramme("DAAD", Direction.INCOMING, DAY, DAY.plusDays(1));
        flush();

        assertThat(codeListAdministration.programme("DAAD").isFor(Direction.OUTGOING))
                .isFalse();
        assertThat(codeListAdministration.programme("DAAD").isValidOn(DAY.plusDays(2)))
                .isFalse();
        assertRefused(
                () -> codeListAdministration.limitProgramme("DAAD", null, DAY, DAY.minusDays(1)), "programme.days");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> institutionAdministration.change("ENU", DAY, type("STATE"), nameEntry("A")), "role");
            assertRefused(() -> institutionAdministration.withdraw("ENU", DAY), "role");
            assertRefused(() -> codeListAdministration.addProgramme("TST", nameEntry("A")), "role");
            assertRefused(() -> codeListAdministration.limitProgramme("DAAD", null, null, null), "role");
        }
    }

    private InstitutionType type(String code) {
        return codeLists.find(InstitutionType.class, code).orElseThrow();
    }
}
