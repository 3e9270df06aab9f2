package kz.almasu.submission.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Participants;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Accounts and report of an institution with the two-person rule and a named signatory, inside the server. Each test runs in
 * a transaction that is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class TwoPersonRuleFixture {

    public static final String CURRENT_PERIOD =
            HalfYear.containing(LocalDate.now(Time.ZONE)).code();

    /** Its report is RETURNED in the demo data. */
    static final String INSTITUTION = "KAZNPU";

    public static final String OFFICE = "kaznpu";
    public static final String SIGNATORY = "kaznpu.ospanova";

    @PersistenceContext
    public EntityManager entityManager;

    @Inject
    public SubmissionEntry entry;

    @Inject
    public SubmissionSigning signing;

    @Inject
    public SubmissionArchive archive;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private Participants participants;

    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        actAs(SIGNATORY);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    public void actAs(String login) {
        caller.authenticateAs(accounts.get(login));
    }

    /** Corrects and saves the first participant. */
    public void save(Consumer<ParticipantEntry> correction) {
        Participant first =
                participants.of(entry.status(CURRENT_PERIOD).submission()).get(0);
        ParticipantEntry corrected = first.entry();
        correction.accept(corrected);
        entry.change(CURRENT_PERIOD, first.getId(), first.getVersion(), corrected);
    }

    /** Runs SQL with the id of the submission. */
    public void change(String sql) {
        Long id = entry.status(CURRENT_PERIOD).submission().getId();
        entityManager.flush();
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
        entityManager.clear();
    }

    static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(reason));
    }
}
