package kz.almasu.account;

import static kz.almasu.registry.CatalogueFixture.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @Test
    void officeAccountsNeedAnInstitution() {
        Account office = Account.office("enu", "hash", institution("ENU"));

        assertThat(office.getRole()).isEqualTo(Role.OFFICE);
        assertThat(office.getInstitution()).isEqualTo(institution("ENU"));
        assertThatThrownBy(() -> Account.office("enu", "hash", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void ministryAccountsHaveNoInstitution() {
        assertThat(Account.ministry("reviewer", "hash", Role.REVIEWER).getInstitution())
                .isNull();
        assertThatThrownBy(() -> Account.ministry("enu", "hash", Role.OFFICE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "kaz.nu-2_b", "123"})
    void acceptsValidLogins(String login) {
        assertThat(Account.ministry(login, "hash", Role.ADMIN).getLogin()).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ENU", "ену", "e nu", "<b>", "a@b"})
    void rejectsInvalidLogins(String login) {
        assertThatThrownBy(() -> Account.ministry(login, "hash", Role.ADMIN)).isInstanceOf(Refusal.class);
    }
}
