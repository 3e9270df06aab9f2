package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Region;
import kz.almasu.system.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistryKeepingIT extends AsAdministrator {

    private static final LocalDate DAY = LocalDate.of(1995, 1, 1);

    @Inject
    private InstitutionAdministration institutionKeeping;

    @Inject
    private CodeListAdministration codeListKeeping;

    @Inject
    private Institutions institutions;

    @Inject
    private CodeLists codeLists;

    @Test
    void keepsTheOldNameInOldHalfYears() {
        InstitutionProfile old = institutions.get("ENU").getCurrent();
        int profiles = institutions.get("ENU").getProfiles().size();
        LocalDate from = LocalDate.of(2090, 1, 1);
        institutionKeeping.change("ENU", from, type("PRIVATE"), named("A"));
        flush();
        Institution changed = institutionKeeping.change("ENU", from, type("STATE"), named("B"));
        flush();

        assertThat(changed.getProfiles()).hasSize(profiles + 1);
        assertThat(changed.profileOn(from).getName().label(Language.EN)).isEqualTo("B");
        assertThat(changed.profileOn(from.minusDays(1)).getType()).isEqualTo(old.getType());
        assertThat(institutionKeeping.withdraw("ENU", from).getCurrent().getType())
                .isEqualTo(old.getType());
        flush();
    }

    @Test
    void changesNothingThatIsPublished() {
        LocalDate published = LocalDate.of(2023, 1, 1);

        assertThat(wrongFields(() -> institutionKeeping.change("ENU", published, type("STATE"), named("A"))))
                .containsExactly("from");
    }

    @Test
    void neverTakesTheFirstProfileBack() {
        refused(
                () -> institutionKeeping.withdraw(
                        "ENU", institutions.get("ENU").getCurrent().getValidFrom()),
                "institution.kept");
    }

    @Test
    void addsAtTheEndOfTheCatalogue() {
        List<Institution> all = institutions.all();
        List<Country> countries = codeLists.all(Country.class);
        Institution added = institutionKeeping.add("tst", DAY, type("STATE"), named("Test University"));
        Country country = codeListKeeping.addCountry(
                "nz", region(), names(CountryNames.of("NZ").orElseThrow()));
        flush();

        assertThat(added.getCode()).isEqualTo("TST");
        assertThat(added.getPosition()).isGreaterThan(all.get(all.size() - 1).getPosition());
        assertThat(country.getPosition())
                .isGreaterThan(countries.get(countries.size() - 1).getPosition());
        assertThat(wrongFields(() -> codeListKeeping.addCountry("DE", null, new NameEntry())))
                .containsExactly("code", "region", "name_kk", "name_ru", "name_en");
    }

    @Test
    void limitsAProgramme() {
        codeListKeeping.limitProgramme("DAAD", Direction.INCOMING, DAY, DAY.plusDays(1));
        flush();

        assertThat(codeListKeeping.programme("DAAD").isFor(Direction.OUTGOING)).isFalse();
        assertThat(codeListKeeping.programme("DAAD").isValidOn(DAY.plusDays(2))).isFalse();
        refused(() -> codeListKeeping.limitProgramme("DAAD", null, DAY, DAY.minusDays(1)), "programme.days");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            refused(() -> institutionKeeping.change("ENU", DAY, type("STATE"), named("A")), "role");
            refused(() -> institutionKeeping.withdraw("ENU", DAY), "role");
            refused(() -> codeListKeeping.addProgramme("TST", named("A")), "role");
            refused(() -> codeListKeeping.limitProgramme("DAAD", null, null, null), "role");
        }
    }

    private InstitutionType type(String code) {
        return codeLists.find(InstitutionType.class, code).orElseThrow();
    }

    private Region region() {
        return codeLists.all(Region.class).get(0);
    }
}
