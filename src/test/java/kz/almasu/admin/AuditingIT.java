package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import kz.almasu.account.SignIn;
import kz.almasu.audit.AuditBreak;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditProof;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecord;
import kz.almasu.audit.NotedLink;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.ParticipantLists;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.review.SubmissionReview;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit log, in the database of the server. */
@ExtendWith(ArquillianExtension.class)
class AuditingIT extends AdministrationTestBase {

    private static final AuditQuery ALL = new AuditQuery(null, null, null, null);

    @Inject
    private Auditing auditing;

    @Inject
    private AccountAdministration administration;

    @Inject
    private SignIn signIn;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private ParticipantImport imports;

    @Inject
    private SubmissionReview review;

    @Inject
    private ParticipantLists lists;

    @Inject
    private Periods periods;

    @Inject
    private Institutions institutions;

    @Test
    void recordsWhoDidWhatWithOldAndNewValue() {
        administration.close("enu");

        AuditRecord record = last("enu", AuditKind.ACCOUNT_CLOSED);
        assertThat(record.getLogin()).isEqualTo("admin");
        assertThat(record.getOldValue()).isEqualTo("OPEN");
        assertThat(record.getNewValue()).isEqualTo("CLOSED");
    }

    @Test
    void aRecordIsKeptOnlyWithWhatItRecords() throws Exception {
        AuditQuery closings = new AuditQuery("sku", AuditKind.ACCOUNT_CLOSED, null, null);
        long before = auditing.count(closings);
        administration.close("sku");
        assertThat(auditing.count(closings)).isEqualTo(before + 1);

        restartTransaction();

        assertThat(auditing.count(closings)).isEqualTo(before);
        assertThat(accounts.get("sku").isActive()).isTrue();
    }

    @Test
    void aFailedSignInIsKeptWhateverBecomesOfTheTransaction() throws Exception {
        assertThat(signIn.verify("kbtu", "wrong-password", "192.0.2.7")).isEmpty();
        restartTransaction();

        assertThat(last("kbtu", AuditKind.SIGN_IN_FAILED).getNewValue()).isEqualTo("WRONG_PASSWORD");
    }

    /** It may be a password, typed into the wrong field. */
    @Test
    void whatIsNoLoginIsNotRecorded() {
        assertThat(signIn.verify("My Secret!", "something", "192.0.2.8")).isEmpty();

        AuditRecord record = auditing.find(new AuditQuery(null, AuditKind.SIGN_IN_FAILED, null, null), 0, 1)
                .get(0);
        assertThat(record.getSubject()).isNull();
        assertThat(record.getNewValue()).isEqualTo("UNKNOWN_ACCOUNT");
    }

    @Test
    void theDatabaseRefusesToChangeTheLog() throws Exception {
        awaitSealed(failedSignIn("refused"));

        for (String statement : List.of(
                "update audit_record set subject = 'nobody'",
                "delete from audit_record",
                "truncate table audit_record",
                "update audit_seal set sha256 = 'none'",
                "delete from audit_seal")) {
            assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
            restartTransaction();
        }
    }

    @Test
    void theChainIsWhole() throws Exception {
        awaitSealed(failedSignIn("whole"));

        AuditProof proof = auditing.verify(null);

        assertThat(proof.firstBreak()).isEmpty();
        assertThat(proof.links()).isPositive();
        assertThat(auditing.verify(new NotedLink(proof.links(), proof.head())).firstBreak())
                .isEmpty();
        assertThat(reasonOf(auditing.verify(new NotedLink(proof.links(), "0"))))
                .isEqualTo(AuditBreak.Reason.NOTED_LINK_DIFFERS);
    }

    /** Whoever may alter the tables can drop the triggers; the change is found all the same. */
    @Test
    void aChangeBehindTheTriggersIsFound() throws Exception {
        long victim = failedSignIn("victim");
        awaitSealed(victim);
        String change = "update audit_record set subject = '%s' where id = " + victim;
        String trigger = isPostgresql()
                ? "create trigger audit_record_stays before update or delete or truncate on audit_record"
                        + " for each statement execute function refuse_audit_change()"
                : "create trigger audit_record_stays before update, delete on audit_record for each row"
                        + " call 'kz.almasu.audit.AuditChangeRefusal'";
        commit("drop trigger audit_record_stays" + (isPostgresql() ? " on audit_record" : ""));
        commit(change.formatted("innocent"));
        try {
            AuditProof proof = auditing.verify(null);

            assertThat(reasonOf(proof)).isEqualTo(AuditBreak.Reason.RECORD_CHANGED);
            assertThat(proof.firstBreak().orElseThrow().recordId()).isEqualTo(victim);
        } finally {
            commit(change.formatted("victim"));
            commit(trigger);
        }
        assertThat(auditing.verify(null).firstBreak()).isEmpty();
    }

    @Test
    void readingAndExportingParticipantsIsRecordedForTheMinistry() {
        actAs("reviewer");
        imports.exportCsv("2023H1", "SKU");
        lists.page(review.participants("2023H1", "SKU"), 0, 2);
        actAs("sku");
        lists.page(ParticipantQuery.of(periods.get("2023H1"), institutions.get("SKU")), 0, 1);
        actAs("admin");

        assertThat(auditing.find(new AuditQuery("reviewer", AuditKind.PARTICIPANTS_EXPORTED, null, null), 0, 1))
                .singleElement()
                .returns("2023H1 SKU", AuditRecord::getSubject);
        assertThat(auditing.find(new AuditQuery("reviewer", AuditKind.PARTICIPANTS_READ, null, null), 0, 1))
                .singleElement()
                .returns("2023H1 SKU", AuditRecord::getSubject)
                .returns("2", AuditRecord::getNewValue);
        assertThat(auditing.count(new AuditQuery("sku", AuditKind.PARTICIPANTS_READ, null, null)))
                .isZero();
    }

    @Test
    void settingsAreRecordedWithOldAndNewValue() {
        planning.extend("2023H1", "ENU", LocalDate.of(2099, 1, 31));

        AuditRecord record = auditing.find(new AuditQuery(null, AuditKind.PERIOD_EXTENDED, null, null), 0, 1)
                .get(0);
        assertThat(record.getSubject()).isEqualTo("2023H1 ENU");
        assertThat(record.getOldValue()).isNull();
        assertThat(record.getNewValue()).isEqualTo("2099-01-31");
    }

    @Test
    void isForAuditorsAndAdministratorsOnly() {
        actAs("auditor");
        assertThat(auditing.find(ALL, 0, 1)).hasSizeLessThanOrEqualTo(1);
        assertRefused(() -> administration.find(null, null, null), "role");
        for (String other : List.of("enu", "reviewer")) {
            actAs(other);

            assertRefused(() -> auditing.count(ALL), "role");
            assertRefused(() -> auditing.find(ALL, 0, 1), "role");
            assertRefused(() -> auditing.exportCsv(ALL), "role");
            assertRefused(() -> auditing.verify(null), "role");
        }
    }

    private static AuditBreak.Reason reasonOf(AuditProof proof) {
        return proof.firstBreak().map(AuditBreak::reason).orElse(null);
    }

    private AuditRecord last(String account, AuditKind kind) {
        return auditing.find(new AuditQuery(account, kind, null, null), 0, 1).get(0);
    }

    /** A record that is committed; returns its id. */
    private long failedSignIn(String login) {
        assertThat(signIn.verify(login, "wrong-password", "192.0.2." + login.length()))
                .isEmpty();
        return last(login, AuditKind.SIGN_IN_FAILED).getId();
    }

    /** The server seals in the background. */
    private void awaitSealed(long record) throws Exception {
        for (int attempts = 100; attempts > 0; attempts--) {
            restartTransaction();
            if (isSealed(record)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("record " + record + " was not sealed");
    }

    private static boolean isSealed(long record) throws Exception {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from audit_seal where record_id = " + record)) {
            return found.next();
        }
    }

    private void commit(String sql) throws Exception {
        rollBack();
        execute(sql);
        begin();
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isPostgresql() throws Exception {
        try (Connection connection = dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private static DataSource dataSource() throws Exception {
        return InitialContext.doLookup("java:jboss/datasources/Almasu");
    }
}
