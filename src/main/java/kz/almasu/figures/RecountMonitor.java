package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;

/** Progress of the recount, for administrators. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class RecountMonitor {

    @Inject
    private Recount recount;

    public Recount.Progress progress() {
        return recount.progress();
    }
}
