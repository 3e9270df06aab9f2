package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistryAdministrationIT extends AdministrationTestBase {

    private static final LocalDate DAY = LocalDate.of(1995, 1, 1);

    @Inject
    private CodeListAdministration codeListAdministration;

    @Inject
    private CodeLists codeLists;

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

            assertRefused(() -> codeListAdministration.addProgramme("TST", nameEntry("A")), "role");
            assertRefused(() -> codeListAdministration.limitProgramme("DAAD", null, null, null), "role");
        }
    }
}
