package kz.almasu.audit;

import jakarta.json.JsonObjectBuilder;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Sha256;

/**
 * A hash chain up to some link: each link is the SHA-256 of the previous one, its own number and all fields of its record.
 * A changed, removed or inserted record changes all later links, so that the last one differs from the one noted before.
 */
final class AuditChain {

    /** Stands before the first link. */
    static final String START = "0".repeat(64);

    private long number;
    private String head;

    AuditChain() {
        this(0, START);
    }

    AuditChain(long number, String head) {
        this.number = number;
        this.head = head;
    }

    /** Appends a record and returns its seal. */
    AuditSeal append(AuditRecord record) {
        number++;
        head = hash(head, number, record);
        return new AuditSeal(number, record.getId(), head);
    }

    /**
     * Appends a stored seal, if it fits.
     *
     * @param record null if it is missing
     * @return null if it fits
     */
    AuditBreak check(AuditSeal seal, AuditRecord record) {
        if (seal.getNumber() != number + 1) {
            return new AuditBreak(number + 1, null, AuditBreak.Reason.SEAL_MISSING);
        }
        if (record == null) {
            return new AuditBreak(seal.getNumber(), seal.getRecordId(), AuditBreak.Reason.RECORD_MISSING);
        }
        if (!append(record).getSha256().equals(seal.getSha256())) {
            return new AuditBreak(number, record.getId(), AuditBreak.Reason.RECORD_CHANGED);
        }
        return null;
    }

    long number() {
        return number;
    }

    String head() {
        return head;
    }

    private static String hash(String previous, long number, AuditRecord record) {
        JsonObjectBuilder content = CanonicalJson.object()
                .add("previous", previous)
                .add("number", number)
                .add("id", String.valueOf(record.getId()))
                .add("at", record.getAt().toString())
                .add("kind", record.getKind().name());
        addIfPresent(content, "login", record.getLogin());
        addIfPresent(content, "address", record.getAddress());
        addIfPresent(content, "subject", record.getSubject());
        addIfPresent(content, "old", record.getOldValue());
        addIfPresent(content, "new", record.getNewValue());
        return Sha256.of(CanonicalJson.bytes(content.build()));
    }

    private static void addIfPresent(JsonObjectBuilder content, String key, String value) {
        if (value != null) {
            content.add(key, value);
        }
    }
}
