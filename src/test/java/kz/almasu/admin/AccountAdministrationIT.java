package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.account.Passwords;
import kz.almasu.account.Role;
import kz.almasu.account.UnusedAccounts;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecords;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Time;
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
    private UnusedAccounts unusedAccounts;

    @Inject
    private AuditRecords auditRecords;

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
    void movesAccountsToAnotherInstitutionAndRole() {
        administration.move("enu", Role.SIGNATORY, institutions.get("KBTU"));
        flush();

        Account moved = accounts.get("enu");
        assertThat(moved.rights()).isEqualTo("SIGNATORY KBTU");
        assertThat(auditRecords.find(new AuditQuery("admin", AuditKind.ACCOUNT_MOVED, null, null), 0, 1))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getOldValue()).isEqualTo("OFFICE ENU");
                    assertThat(record.getNewValue()).isEqualTo("SIGNATORY KBTU");
                });
        administration.move("enu", Role.AUDITOR, institutions.get("KBTU"));
        flush();
        assertThat(accounts.get("enu").getInstitution()).isNull();
    }

    @Test
    void refusesMovesThatCannotBe() throws Exception {
        assertRefused(() -> administration.move("admin", Role.REVIEWER, null), "account.ownRights");
        restartTransaction();
        assertRefused(() -> administration.move("enu", Role.OFFICE, institutions.get("ENU")), "account.sameRights");
        restartTransaction();
        assertThat(wrongFields(() -> administration.move("enu", Role.OFFICE, null)))
                .containsExactly("institution");
        assertThat(wrongFields(() -> administration.move("enu", null, null))).containsExactly("role");
    }

    @Test
    void knowsThePersonAndTheTelephone() throws Exception {
        administration.describe("enu", " Айгүл Серікқызы ", "+7 (7172) 70-95-00", "enu@example.org", Language.KK);
        flush();

        assertThat(accounts.get("enu").getPersonName()).isEqualTo("Айгүл Серікқызы");
        assertThat(accounts.get("enu").getTelephone()).isEqualTo("+7 (7172) 70-95-00");
        assertRefused(() -> administration.describe("enu", null, "soon", null, Language.KK), "telephone");
        restartTransaction();
        assertRefused(() -> administration.describe("enu", "<b>", null, null, Language.KK), "person.name");
    }

    @Test
    void closesAccountsThatNobodyUses() {
        LocalDate today = LocalDate.now(Time.ZONE);
        unusedAccounts.close(30, today.plusDays(30));
        assertThat(accounts.get("enu").isActive()).isTrue();
        accounts.recordUse("kbtu", today.plusDays(5));

        unusedAccounts.close(30, today.plusDays(31));
        unusedAccounts.close(0, today.plusYears(9));

        assertThat(accounts.get("enu").isActive()).isFalse();
        assertThat(accounts.get("kbtu").isActive()).isTrue();
        assertThat(accounts.get("admin").isActive()).isTrue();
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> administration.find(null, null, null), "role");
            assertRefused(() -> administration.open("another", Role.ADMIN, null), "role");
            assertRefused(() -> administration.renewPassword("admin"), "role");
            assertRefused(() -> administration.close("admin"), "role");
            assertRefused(() -> administration.move("admin", Role.AUDITOR, null), "role");
            assertRefused(() -> administration.describe("admin", null, null, null, Language.EN), "role");
        }
    }
}
