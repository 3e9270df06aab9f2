package kz.almasu.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.almasu.admin.Auditing;
import kz.almasu.audit.AuditBreak;
import kz.almasu.audit.AuditProof;
import kz.almasu.audit.NotedLink;

/** Verification of the audit log. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    /** @param head hash of the last link that holds @param brokenLink null, like what follows, if the chain is whole */
    public record AuditVerificationAnswer(
            boolean whole, long links, String head, long waiting, Long brokenLink, Long brokenRecord, String reason) {

        static AuditVerificationAnswer of(AuditProof proof) {
            AuditBreak first = proof.firstBreak().orElse(null);
            return new AuditVerificationAnswer(
                    first == null,
                    proof.links(),
                    proof.head(),
                    proof.waiting(),
                    first == null ? null : first.number(),
                    first == null ? null : first.recordId(),
                    first == null ? null : first.reason().name());
        }
    }

    @Inject
    private Auditing auditing;

    @GET
    @Path("verification")
    public AuditVerificationAnswer verify(@QueryParam("number") Long number, @QueryParam("sha256") String sha256) {
        NotedLink noted = number == null || sha256 == null ? null : new NotedLink(number, sha256);
        return AuditVerificationAnswer.of(auditing.verify(noted));
    }
}
