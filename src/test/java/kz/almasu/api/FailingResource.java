package kz.almasu.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import kz.almasu.system.Refusal;

/** A resource that throws exceptions as transactions and persistence wrap them, and one without an access check. */
@Path("broken")
public class FailingResource {

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

    /** Has no access check of its own. */
    @GET
    @Path("open/{institution}")
    public String open(@PathParam("institution") String institution) {
        return institution;
    }
}
