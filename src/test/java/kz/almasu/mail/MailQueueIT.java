package kz.almasu.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import kz.almasu.account.Accounts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: several senders compete for the same mail, and the server's own sender with them. */
@ExtendWith(ArquillianExtension.class)
class MailQueueIT {

    private static final int SENDERS = 4;
    private static final int MAILS = 25;
    private static final String OCCASION = "competition ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private MailQueue queue;

    @Inject
    private Accounts accounts;

    @Resource
    private ManagedExecutorService executor;

    private UserTransaction transaction;

    @BeforeEach
    void fill() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        inTransaction(() -> {
            for (int i = 0; i < MAILS; i++) {
                outbox.add(
                        new Outbox.Letter(MailKind.TEST, OCCASION + i, null, null, "now"),
                        List.of(accounts.get("reviewer2")));
            }
            return null;
        });
    }

    @AfterEach
    void empty() throws Exception {
        inTransaction(() -> entityManager
                .createQuery("delete from Mail m where m.occasion like :mine")
                .setParameter("mine", OCCASION + "%")
                .executeUpdate());
    }

    @Test
    void eachMailIsClaimedByOne() throws Exception {
        List<Long> ids = mine().stream().map(Mail::getId).toList();
        CyclicBarrier barrier = new CyclicBarrier(SENDERS);
        List<Future<List<Long>>> claims = IntStream.range(0, SENDERS)
                .mapToObj(sender -> executor.submit(() -> claimed(ids, barrier)))
                .toList();
        List<Long> claimed = new ArrayList<>();
        for (Future<List<Long>> claim : claims) {
            claimed.addAll(claim.get());
        }

        assertThat(claimed).isNotEmpty().doesNotHaveDuplicates();
        assertThat(mine()).hasSize(MAILS).allMatch(mail -> mail.getAttempts() >= 1);
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        transaction.begin();
        outbox.add(
                new Outbox.Letter(MailKind.TEST, OCCASION + "undone", null, null, "now"),
                List.of(accounts.get("reviewer2")));
        transaction.rollback();

        assertThat(mine()).hasSize(MAILS);
    }

    private List<Long> claimed(List<Long> ids, CyclicBarrier barrier) throws Exception {
        barrier.await();
        return ids.stream().filter(id -> queue.claim(id).isPresent()).toList();
    }

    private List<Mail> mine() throws Exception {
        return inTransaction(() -> entityManager
                .createQuery("select m from Mail m where m.occasion like :mine", Mail.class)
                .setParameter("mine", OCCASION + "%")
                .getResultList());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.commit();
        }
    }
}
