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
class SigningKeepingIT extends AsAdministrator {

    @Inject
    private SigningAdministration keeping;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Institutions institutions;

    @Test
    void namesWhoSignsAndForgetsWhoseAccountIsClosed() {
        assertThat(keeping.signatories("ENU")).isEmpty();
        administration.open("enu.sign", Role.SIGNATORY, institutions.get("ENU"));
        flush();

        Account account = accounts.get("enu.sign");
        assertThat(account.getRole()).isEqualTo(Role.SIGNATORY);
        assertThat(account.getInstitution().getCode()).isEqualTo("ENU");
        assertThat(keeping.signatories("ENU")).containsExactly("enu.sign");
        administration.close("enu.sign");
        assertThat(keeping.signatories("ENU")).isEmpty();
        assertThat(wrongFields(() -> administration.open("no.one", Role.SIGNATORY, null)))
                .containsExactly("institution");
    }

    @Test
    void remembersWhoSwitchedTheTwoPersonRule() {
        assertThat(keeping.rules("ENU")).isEmpty();
        keeping.requireTwoPersons("ENU", true);
        keeping.requireTwoPersons("ENU", false);

        assertThat(keeping.rules("ENU"))
                .extracting(SigningRule::isTwoPersons, SigningRule::getLogin)
                .containsExactly(tuple(false, "admin"), tuple(true, "admin"));
        refused(() -> keeping.requireTwoPersons("ENU", false), "signing.same");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu", "kaznpu.ospanova")) {
            actAs(other);

            refused(() -> keeping.requireTwoPersons("ENU", true), "role");
            refused(() -> keeping.signatories("ENU"), "role");
        }
    }
}
