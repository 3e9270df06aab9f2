package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditBreak;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.audit.AuditProof;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecord;
import kz.almasu.audit.AuditRecords;
import kz.almasu.audit.AuditVerification;
import kz.almasu.audit.NotedLink;
import kz.almasu.system.CsvWriter;

/** Searches, exports and verifies the audit log. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.AUDITOR, Role.ADMIN})
public class Auditing {

    /** Records in a file, so that it fits into memory and into a spreadsheet. */
    private static final int MAX_EXPORTED = 50_000;

    private static final List<String> COLUMNS =
            List.of("id", "at", "login", "address", "kind", "subject", "old", "new");

    @Inject
    private AuditRecords records;

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditLog auditLog;

    public long count(AuditQuery query) {
        return records.count(query);
    }

    /** Newest first. */
    public List<AuditRecord> find(AuditQuery query, int first, int most) {
        return records.find(query, first, most);
    }

    /** Returns the newest records that match, at most 50,000. */
    public String exportCsv(AuditQuery query) {
        CsvWriter csv = new CsvWriter(',').row(COLUMNS);
        records.find(query, 0, MAX_EXPORTED)
                .forEach(record -> csv.value(record.getId())
                        .value(record.getAt())
                        .row(Stream.of(
                                        record.getLogin(),
                                        record.getAddress(),
                                        record.getKind().name(),
                                        record.getSubject(),
                                        record.getOldValue(),
                                        record.getNewValue())
                                .map(text -> Objects.requireNonNullElse(text, ""))
                                .toList()));
        auditLog.record(AuditKind.AUDIT_LOG_EXPORTED, AuditChange.of(described(query)));
        return csv.toString();
    }

    /**
     * Verifies the hash chain.
     *
     * @param noted a link that was noted earlier and has to be in it; null for none
     */
    public AuditProof verify(NotedLink noted) {
        AuditProof proof = verification.verify(noted);
        String found = proof.firstBreak()
                .map(AuditBreak::reason)
                .map(AuditBreak.Reason::name)
                .orElse("WHOLE");
        auditLog.record(
                AuditKind.AUDIT_LOG_VERIFIED,
                new AuditChange(null, null, found + " " + proof.links() + " " + proof.head()));
        return proof;
    }

    private static String described(AuditQuery query) {
        return Stream.of(query.account(), query.kind(), query.from(), query.to())
                .map(part -> Objects.toString(part, "*"))
                .collect(Collectors.joining(" "));
    }
}
