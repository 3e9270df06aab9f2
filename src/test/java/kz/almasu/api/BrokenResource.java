package kz.almasu.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import kz.almasu.system.Refusal;

/** What no resource of the portal does on purpose: it breaks, as transactions and persistence wrap it. */
@Path("broken")
public class BrokenResource {

    @GET
    @Path("unexpectedly")
    public String unexpectedly() {
        throw new IllegalStateException("a secret", new RuntimeException("and another"));
    }

    @GET
    @Path("refused")
    public String refused() {
        throw new IllegalStateException("a secret", new RuntimeException(Refusal.conflict("participant.changed")));
    }

    @GET
    @Path("outdated")
    public String outdated() throws RollbackException {
        RollbackException rollback = new RollbackException("a secret");
        rollback.initCause(new OptimisticLockException("another"));
        throw rollback;
    }

    @GET
    @Path("taken")
    public String taken() {
        throw new IllegalStateException(new SQLException("a secret", "23505"));
    }

    /** Nothing here asks who calls. */
    @GET
    @Path("open/{institution}")
    public String open(@PathParam("institution") String institution) {
        return institution;
    }
}
