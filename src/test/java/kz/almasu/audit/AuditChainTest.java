package kz.almasu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    private final List<AuditRecord> records = new ArrayList<>();
    private final List<AuditSeal> seals = new ArrayList<>();

    @BeforeEach
    void seal() {
        AuditChain chain = new AuditChain();
        for (String subject : List.of("enu", "kbtu", "sku")) {
            AuditRecord record = record(subject, "OPEN");
            records.add(record);
            seals.add(chain.append(record));
        }
    }

    @Test
    void acceptsWhatWasSealed() {
        assertThat(firstBreak()).isNull();
    }

    @Test
    void namesTheRecordThatWasChanged() {
        records.set(1, record("kbtu", "CLOSED"));

        assertThat(firstBreak()).isEqualTo(new AuditBreak(2L, null, AuditBreak.Reason.RECORD_CHANGED));
    }

    @Test
    void namesTheRecordThatWasDeleted() {
        records.set(2, null);

        assertThat(firstBreak()).isEqualTo(new AuditBreak(3L, null, AuditBreak.Reason.RECORD_MISSING));
    }

    @Test
    void namesTheLinkThatWasRemoved() {
        seals.remove(1);
        records.remove(1);

        assertThat(firstBreak()).isEqualTo(new AuditBreak(2L, null, AuditBreak.Reason.SEAL_MISSING));
    }

    /** Whoever computes all later links anew cannot change what was noted. */
    @Test
    void aNotedLinkContradictsAChainThatWasComputedAnew() {
        NotedLink noted = new NotedLink(3, seals.get(2).getSha256());
        AuditChain same = new AuditChain();
        records.forEach(same::append);
        AuditChain other = new AuditChain();
        records.set(0, record("enu", "CLOSED"));
        records.forEach(other::append);

        assertThat(noted.isContradictedBy(same)).isFalse();
        assertThat(noted.isContradictedBy(other)).isTrue();
    }

    @Test
    void continuesFromTheLastSeal() {
        AuditChain continued = new AuditChain(2, seals.get(1).getSha256());

        assertThat(continued.append(records.get(2)).getSha256())
                .isEqualTo(seals.get(2).getSha256());
    }

    @Test
    void longTextsAreCut() {
        AuditRecord record = record("x".repeat(300), "y".repeat(5000));

        assertThat(record.getSubject()).hasSize(200);
        assertThat(record.getNewValue()).hasSize(4000);
    }

    private AuditBreak firstBreak() {
        AuditChain chain = new AuditChain();
        for (int i = 0; i < seals.size(); i++) {
            AuditBreak found = chain.check(seals.get(i), records.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static AuditRecord record(String subject, String value) {
        return new AuditRecord(
                NOON, "admin", "127.0.0.1", AuditKind.ACCOUNT_OPENED, new AuditChange(subject, null, value));
    }
}
