package kz.almasu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Function;

/** Writes the audit log. A record is kept if, and only if, the transaction in which it is written is committed. */
@ApplicationScoped
public class AuditLog {

    @Inject
    private AuditRecords records;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditSealing sealing;

    @Inject
    private Clock clock;

    /** Records what the user of the current request does, in the present transaction. */
    @Transactional
    public void record(AuditKind kind, AuditChange change) {
        write(ofRequest(RequestOrigin::getLogin), kind, change);
    }

    /** Records what this account does, in the present transaction, where the request does not know it. */
    @Transactional
    public void recordAs(String login, AuditKind kind, AuditChange change) {
        write(login, kind, change);
    }

    /** Records in a transaction of its own what was attempted and failed, since the present one will be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordFailure(AuditKind kind, AuditChange change) {
        write(ofRequest(RequestOrigin::getLogin), kind, change);
    }

    private void write(String login, AuditKind kind, AuditChange change) {
        String address = ofRequest(RequestOrigin::getAddress);
        records.add(new AuditRecord(clock.instant(), login, address, kind, change));
        sealing.expectRecords();
    }

    /** Null for what the portal does by itself, without a request. */
    private String ofRequest(Function<RequestOrigin, String> property) {
        try {
            return property.apply(origin);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
