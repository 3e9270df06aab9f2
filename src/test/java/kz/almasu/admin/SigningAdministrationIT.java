package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.account.Role;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.version.SigningRule;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SigningAdministrationIT extends AdministrationTestBase {

    @Inject
    private SigningAdministration signing;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Institutions institutions;

    @Test
    void listsSignatoriesWithOpenAccounts() {
        assertThat(signing.signatories("ENU")).isEmpty();
        administration.open("enu.sign", Role.SIGNATORY, institutions.get("ENU"));
        flush();

        Account account = accounts.get("enu.sign");
        assertThat(account.getRole()).isEqualTo(Role.SIGNATORY);
        assertThat(account.getInstitution().getCode()).isEqualTo("ENU");
        assertThat(signing.signatories("ENU")).containsExactly("enu.sign");
        administration.close("enu.sign");
        assertThat(signing.signatories("ENU")).isEmpty();
        assertThat(wrongFields(() -> administration.open("no.one", Role.SIGNATORY, null)))
                .containsExactly("institution");
    }

    @Test
    void recordsWhoSwitchedTheTwoPersonRule() {
        assertThat(signing.rules("ENU")).isEmpty();
        signing.requireTwoPersons("ENU", true);
        signing.requireTwoPersons("ENU", false);

        assertThat(signing.rules("ENU"))
                .extracting(SigningRule::isTwoPersons, SigningRule::getLogin)
                .containsExactly(tuple(false, "admin"), tuple(true, "admin"));
        assertRefused(() -> signing.requireTwoPersons("ENU", false), "signing.same");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu", "kaznpu.ospanova")) {
            actAs(other);

            assertRefused(() -> signing.requireTwoPersons("ENU", true), "role");
            assertRefused(() -> signing.signatories("ENU"), "role");
        }
    }
}
