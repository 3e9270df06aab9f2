package kz.almasu.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.Passwords;
import kz.almasu.account.Role;
import kz.almasu.admin.ForeignInstitutionImport;
import kz.almasu.figures.PublishedFigures;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.version.SigningRule;
import kz.almasu.submission.version.SigningRules;
import kz.almasu.system.Language;
import kz.almasu.system.Migrations;

/** Loads the demo into a database that has no accounts yet. */
@ApplicationScoped
public class Demo {

    /** Password of all demo accounts, printed at the start. */
    public static final String PASSWORD = "almasu-demo";

    static final String REVIEWER = "reviewer";
    private static final String SECOND_REVIEWER = "reviewer2";
    static final HalfYear REPORTED_HALF_YEAR = new HalfYear(2023, 1);

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());
    private static final HalfYear PUBLISHED_HALF_YEAR = new HalfYear(2022, 1);

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Institutions institutions;

    @Inject
    private Periods periods;

    @Inject
    private PublishedFigures publishedFigures;

    @Inject
    private ForeignInstitutionImport foreignInstitutionImport;

    @Inject
    private DemoSubmissions submissions;

    @Inject
    private SigningRules rules;

    @Inject
    private Clock clock;

    /** True if the server was started with the demo. */
    public static boolean isEnabled() {
        return Boolean.getBoolean("almasu.demo");
    }

    /** The login that signs for an institution; empty if any account of its office does. */
    public static Optional<String> signatoryOf(String institutionCode) {
        return Optional.ofNullable(DemoSubmissions.SIGNATORIES.get(institutionCode));
    }

    /** Early priority, so that the demo's administrator exists before {@code FirstAdministrator} runs. */
    @Transactional(rollbackOn = Exception.class)
    void load(@Observes @Priority(100) Migrations.Done done) throws IOException {
        if (!isEnabled() || !accounts.isEmpty()) {
            return;
        }
        LOG.info("Loading the demo ...");
        loadAccounts();
        try (InputStream figures = Demo.class.getResourceAsStream("/demo/published-2022H1.csv")) {
            publishedFigures.load(period(PUBLISHED_HALF_YEAR, true), figures.readAllBytes());
        }
        try (InputStream list = Demo.class.getResourceAsStream("/demo/foreign-institutions.csv")) {
            foreignInstitutionImport.importCsv(list.readAllBytes(), "admin");
        }
        try (Reader participants = resource("participants-2023H1.csv")) {
            submissions.load(participants, period(REPORTED_HALF_YEAR, true));
        }
        submissions.loadCurrent(period(HalfYear.containing(LocalDate.now(clock)), false));
        // Last, so that nobody is told of the past; in a domain that nobody owns.
        accounts.all().forEach(account -> account.writeTo(account.getLogin() + "@example.org", Language.DEFAULT));
    }

    private void loadAccounts() {
        String hash = passwords.hash(PASSWORD);
        accounts.add(Account.ministry(REVIEWER, hash, Role.REVIEWER));
        accounts.add(Account.ministry(SECOND_REVIEWER, hash, Role.REVIEWER));
        accounts.add(Account.ministry("admin", hash, Role.ADMIN));
        accounts.add(Account.ministry("auditor", hash, Role.AUDITOR));
        institutions
                .all()
                .forEach(institution ->
                        accounts.add(Account.office(DemoSubmissions.loginOf(institution), hash, institution)));
        DemoSubmissions.SIGNATORIES.forEach(
                (code, login) -> accounts.add(Account.signatory(login, hash, institutions.get(code))));
        rules.add(new SigningRule(
                institutions.get(DemoSubmissions.TWO_PERSON_INSTITUTION), true, "admin", clock.instant()));
    }

    private Period period(HalfYear halfYear, boolean published) {
        Period period = Period.withDefaultDates(halfYear);
        if (published) {
            period.publish();
        }
        periods.add(period);
        return period;
    }

    static Reader resource(String name) {
        return new InputStreamReader(Demo.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8);
    }
}
