package kz.almasu.audit;

/**
 * A link of the chain noted outside the database.
 *
 * @param sha256 its hash in lower-case hexadecimal
 */
public record NotedLink(long number, String sha256) {

    boolean isContradictedBy(AuditChain chain) {
        return chain.number() == number && !chain.head().equals(sha256);
    }

    AuditBreak contradiction() {
        return new AuditBreak(number, null, AuditBreak.Reason.NOTED_LINK_DIFFERS);
    }
}
