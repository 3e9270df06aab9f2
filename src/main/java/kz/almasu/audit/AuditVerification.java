package kz.almasu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Verification of the whole hash chain, from the first record on, in batches. */
@ApplicationScoped
public class AuditVerification {

    /** Records are sealed within seconds. */
    private static final Duration LATEST_SEAL = Duration.ofMinutes(5);

    @Inject
    private AuditRecords records;

    @Inject
    private Clock clock;

    /**
     * Recomputes every link.
     *
     * @param noted a link that was noted earlier and has to be in the chain; null for none
     */
    public AuditProof verify(NotedLink noted) {
        AuditChain chain = new AuditChain();
        Optional<AuditBreak> found = firstBreak(chain, noted).or(this::unsealed);
        return new AuditProof(chain.number(), chain.head(), records.countUnsealed(), found);
    }

    private Optional<AuditBreak> firstBreak(AuditChain chain, NotedLink noted) {
        List<Object[]> batch = records.sealedAfter(0);
        while (!batch.isEmpty()) {
            for (Object[] link : batch) {
                AuditBreak found = chain.check((AuditSeal) link[0], (AuditRecord) link[1]);
                if (found == null && noted != null && noted.isContradictedBy(chain)) {
                    found = noted.contradiction();
                }
                if (found != null) {
                    return Optional.of(found);
                }
            }
            batch = records.sealedAfter(chain.number());
        }
        return noted != null && chain.number() < noted.number() ? Optional.of(noted.contradiction()) : Optional.empty();
    }

    private Optional<AuditBreak> unsealed() {
        return records.firstUnsealedBefore(clock.instant().minus(LATEST_SEAL))
                .map(record -> new AuditBreak(null, record.getId(), AuditBreak.Reason.RECORD_NOT_SEALED));
    }
}
