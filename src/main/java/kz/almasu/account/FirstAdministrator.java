package kz.almasu.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.system.Migrations;

/**
 * Creates the first account of a new portal: {@code admin} with the password in the environment variable {@code
 * ALMASU_ADMIN_PASSWORD}, which is ignored once any account exists.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog auditLog;

    @Transactional
    void create(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) Migrations.Done done) {
        if (!accounts.isEmpty()) {
            return;
        }
        String password = System.getenv("ALMASU_ADMIN_PASSWORD");
        if (password == null || password.isBlank()) {
            LOG.warning(
                    "There is no account yet. Start once with ALMASU_ADMIN_PASSWORD set to create the account admin.");
            return;
        }
        accounts.add(Account.ministry("admin", passwords.hash(password), Role.ADMIN));
        auditLog.record(AuditKind.ACCOUNT_OPENED, new AuditChange("admin", null, Role.ADMIN.name()));
        LOG.info("The account admin has been created with the password from ALMASU_ADMIN_PASSWORD.");
    }
}
