package kz.almasu.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.almasu.server.StatementLog;

/** Tells a test outside the server which statements its requests took. */
@Path("statements")
public class StatementResource {

    /** One a line, since this was asked last. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String statements() {
        return String.join("\n", StatementLog.drain());
    }
}
