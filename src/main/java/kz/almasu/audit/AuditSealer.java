package kz.almasu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Adds new records to the hash chain. Of two servers that seal at once, the second violates the unique number and tries
 * again.
 */
@ApplicationScoped
public class AuditSealer {

    /** Records that are older and have no seal are left for the verification to report. */
    private static final Duration OLDEST = Duration.ofDays(31);

    @Inject
    private AuditRecords records;

    @Inject
    private Clock clock;

    /** Seals the next records, and returns true if there may be more. */
    @Transactional
    public boolean sealNext() {
        List<AuditRecord> unsealed = records.unsealedSince(clock.instant().minus(OLDEST));
        if (unsealed.isEmpty()) {
            return false;
        }
        AuditChain chain = records.lastSeal()
                .map(last -> new AuditChain(last.getNumber(), last.getSha256()))
                .orElseGet(AuditChain::new);
        unsealed.forEach(record -> records.add(chain.append(record)));
        return unsealed.size() == AuditRecords.BATCH_SIZE;
    }
}
