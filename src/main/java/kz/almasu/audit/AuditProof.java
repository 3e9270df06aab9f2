package kz.almasu.audit;

import java.util.Optional;

/**
 * The result of verifying the hash chain.
 *
 * @param links number of links that hold
 * @param head hash of the last of them; noted outside the portal, it proves later that no record before it was changed
 * @param waiting number of records that are not sealed yet
 */
public record AuditProof(long links, String head, long waiting, Optional<AuditBreak> firstBreak) {}
