package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.registry.Name;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Runs inside the server on the demo data, as administrator, in a transaction that is rolled back. */
abstract class AdministrationTestBase {

    @Inject
    protected Accounts accounts;

    @Inject
    private Caller caller;

    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        actAs("admin");
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    /** A refusal has marked the transaction for rollback. */
    void restartTransaction() throws Exception {
        rollBack();
        begin();
    }

    void actAs(String login) {
        caller.authenticateAs(accounts.get(login));
    }

    /** A query flushes pending changes, so that database constraints are checked. */
    void flush() {
        accounts.all();
    }

    static NameEntry nameEntry(String name) {
        return nameEntry(new Name(name, name, name));
    }

    static NameEntry nameEntry(Name name) {
        NameEntry entry = new NameEntry();
        entry.setFrom(name);
        return entry;
    }

    static void assertRefused(ThrowingCallable action, String reason) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(reason));
    }

    static List<String> wrongFields(Runnable action) {
        try {
            action.run();
            return List.of();
        } catch (FindingsRefusal refusal) {
            return refusal.findings().stream().map(Finding::column).toList();
        }
    }
}
