package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.account.Passwords;
import kz.almasu.account.Role;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.registry.Region;
import kz.almasu.server.Portal;
import kz.almasu.submission.Finding;
import kz.almasu.submission.FindingsRefusal;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator's use cases on the demo, in a transaction that is rolled back. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final LocalDate DAY = LocalDate.of(1995, 1, 1);

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Institutions institutions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private AccountAdministration administration;

    @Inject
    private InstitutionKeeping institutionKeeping;

    @Inject
    private CodeListKeeping codeListKeeping;

    private UserTransaction transaction;

    @Deployment
    static WebArchive portal() {
        return Portal.archive(AdministrationIT.class);
    }

    @BeforeEach
    void begin() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        caller.actFor(accounts.get("admin"));
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void plansExtendsAndPublishesHalfYears() {
        planning.plan("1995H1", DAY, DAY.plusMonths(6), DAY.plusMonths(7));
        planning.extend("1995H1", "ENU", DAY.plusMonths(8));
        flush();

        assertThat(planning.progress("1995H1").extensions())
                .extracting(PeriodProgress.Extension::until)
                .containsExactly(DAY.plusMonths(8));
        assertThat(planning.publish("1995H1").isPublished()).isTrue();
        refused(() -> planning.reschedule("1995H1", DAY, DAY, DAY), "period.published");
    }

    @Test
    void plansAHalfYearOnce() {
        planning.plan("1995H1", DAY, DAY, DAY);

        refused(() -> planning.plan("1995H1", DAY, DAY, DAY), "period.exists");
        refused(() -> planning.plan("1995H3", DAY, DAY, DAY), "period.code");
    }

    @Test
    void loadsPublishedFiguresAllOrNone() {
        planning.plan("1995H1", DAY, DAY, DAY);
        String good = "direction,dimension,member,participants\nOUTGOING,total,,139\nANY,country,KG,\n";

        assertThat(planning.loadPublished("1995H1", bytes(good))).isEqualTo(2);
        assertThat(planning.loadPublished("1995H1", bytes(good))).isEqualTo(2);
        assertThat(planning.progress("1995H1").figures()).isEqualTo(2);
        assertThatThrownBy(() -> planning.loadPublished("1995H1", bytes(good + "ANY,country,XX,\n")))
                .isInstanceOf(FindingsRefusal.class);
        refused(() -> planning.loadPublished("2023H1", bytes(good)), "figures.submissions");
    }

    @Test
    void opensAccountsWithAPasswordThatFits() {
        IssuedPassword issued = administration.open("new.reviewer", Role.REVIEWER, institutions.get("ENU"));
        flush();

        Account account = accounts.get("new.reviewer");
        assertThat(account.getInstitution()).isNull();
        assertThat(passwords.verify(issued.password(), Optional.of(account.getPasswordHash()))).isTrue();
        assertThat(wrongFields(() -> administration.open("new.reviewer", Role.OFFICE, null)))
                .containsExactly("login", "institution");
    }

    @Test
    void closesAccountsButNotTheCallersOwn() {
        administration.close("enu");

        assertThat(accounts.get("enu").isActive()).isFalse();
        refused(() -> administration.close("admin"), "account.own");
    }

    @Test
    void keepsTheOldNameInOldHalfYears() {
        Institution before = institutions.get("ENU");
        InstitutionProfile old = before.getCurrent();
        LocalDate from = LocalDate.of(2090, 1, 1);
        institutionKeeping.change("ENU", from, type("PRIVATE"), named("A"));
        flush();
        Institution changed = institutionKeeping.change("ENU", from, type("STATE"), named("B"));
        flush();

        assertThat(changed.getProfiles()).hasSize(before.getProfiles().size() + 1);
        assertThat(changed.on(from).getName().in(Language.EN)).isEqualTo("B");
        assertThat(changed.on(from.minusDays(1)).getType()).isEqualTo(old.getType());
        assertThat(institutionKeeping.withdraw("ENU", from).getCurrent().getType()).isEqualTo(old.getType());
        flush();
    }

    @Test
    void changesNothingThatIsPublished() {
        LocalDate published = LocalDate.of(2023, 1, 1);

        assertThat(wrongFields(() -> institutionKeeping.change("ENU", published, type("STATE"), named("A"))))
                .containsExactly("from");
        refused(
                () -> institutionKeeping.withdraw("ENU", institutions.get("ENU").getCurrent().getValidFrom()),
                "institution.kept");
    }

    @Test
    void addsAtTheEndOfTheCatalogue() {
        List<Institution> all = institutions.all();
        Institution added = institutionKeeping.add("tst", DAY, type("STATE"), named("Test University"));
        Country country = codeListKeeping.addCountry("nz", region(), names(CountryNames.of("NZ").orElseThrow()));
        flush();

        assertThat(added.getCode()).isEqualTo("TST");
        assertThat(added.getPosition()).isGreaterThan(all.get(all.size() - 1).getPosition());
        assertThat(country.getPosition())
                .isEqualTo(codeLists.all(Country.class).stream()
                        .mapToInt(Country::getPosition)
                        .max()
                        .orElseThrow());
        assertThat(wrongFields(() -> codeListKeeping.addCountry("DE", null, new NameEntry())))
                .containsExactly("code", "region", "name_kk", "name_ru", "name_en");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            caller.actFor(accounts.get(other));

            refused(() -> planning.plan("1995H1", DAY, DAY, DAY), "role");
            refused(() -> planning.publish("2023H1"), "role");
            refused(() -> administration.find(null, null, null), "role");
            refused(() -> administration.renewPassword("admin"), "role");
            refused(() -> institutionKeeping.change("ENU", DAY, type("STATE"), named("A")), "role");
            refused(() -> codeListKeeping.addProgramme("TST", named("A")), "role");
        }
    }

    /** A query makes the provider write what has changed, so that the database can refuse it. */
    private void flush() {
        accounts.all();
    }

    private InstitutionType type(String code) {
        return codeLists.find(InstitutionType.class, code).orElseThrow();
    }

    private Region region() {
        return codeLists.all(Region.class).get(0);
    }

    private static NameEntry named(String name) {
        return names(new Name(name, name, name));
    }

    private static NameEntry names(Name name) {
        NameEntry entry = new NameEntry();
        entry.fill(name);
        return entry;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(ThrowingCallable wish, String reason) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(reason));
    }

    private static List<String> wrongFields(Runnable wish) {
        try {
            wish.run();
            return List.of();
        } catch (FindingsRefusal refusal) {
            return refusal.findings().stream().map(Finding::column).toList();
        }
    }
}
