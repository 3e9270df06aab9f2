package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.account.Passwords;
import kz.almasu.account.Role;
import kz.almasu.registry.Institutions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountAdministrationIT extends AdministrationTestBase {

    @Inject
    private AccountAdministration administration;

    @Inject
    private Passwords passwords;

    @Inject
    private Institutions institutions;

    @Test
    void opensAccountsWithAValidPassword() {
        IssuedPassword issued = administration.open("new.reviewer", Role.REVIEWER, institutions.get("ENU"));
        flush();

        Account account = accounts.get("new.reviewer");
        assertThat(account.getInstitution()).isNull();
        assertThat(passwords.verify(issued.password(), Optional.of(account.getPasswordHash())))
                .isTrue();
        assertThat(wrongFields(() -> administration.open("new.reviewer", Role.OFFICE, null)))
                .containsExactly("login", "institution");
    }

    @Test
    void closesAccountsButNotTheCallersOwn() {
        administration.close("enu");

        assertThat(accounts.get("enu").isActive()).isFalse();
        assertRefused(() -> administration.close("admin"), "account.own");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> administration.find(null, null, null), "role");
            assertRefused(() -> administration.open("another", Role.ADMIN, null), "role");
            assertRefused(() -> administration.renewPassword("admin"), "role");
            assertRefused(() -> administration.close("admin"), "role");
        }
    }
}
