package kz.almasu.submission;

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
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Those who work on a report that needs two persons and names who signs it, inside the server. What they do is rolled
 * back after each test.
 */
@ExtendWith(ArquillianExtension.class)
abstract class TwoPersons {

    static final String PRESENT = HalfYear.containing(LocalDate.now(Time.ZONE)).code();

    /** Returned in the demo. */
    static final String INSTITUTION = "KAZNPU";

    static final String OFFICE = "kaznpu";
    static final String SIGNATORY = "kaznpu.ospanova";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SubmissionEntry entry;

    @Inject
    SubmissionSigning signing;

    @Inject
    SubmissionArchive archive;

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

    void actAs(String login) {
        caller.actFor(accounts.get(login));
    }

    /** Corrects the first participant by the form, and saves it. */
    void save(Consumer<ParticipantEntry> correction) {
        Participant first =
                participants.of(entry.standing(PRESENT).submission()).get(0);
        ParticipantEntry said = first.entry();
        correction.accept(said);
        entry.change(PRESENT, first.getId(), first.getVersion(), said);
    }

    /** Runs SQL with the id of the submission. */
    void change(String sql) {
        Long id = entry.standing(PRESENT).submission().getId();
        entityManager.flush();
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
        entityManager.clear();
    }

    static void refused(ThrowingCallable wish, String reason) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(reason));
    }
}
