package kz.almasu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One link of the hash chain: the hash of the link before it and of a record. Numbered from 1 without gaps. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long number;

    @Column(name = "record_id")
    private Long recordId;

    private String sha256;

    protected AuditSeal() {}

    AuditSeal(long number, Long recordId, String sha256) {
        this.number = number;
        this.recordId = recordId;
        this.sha256 = sha256;
    }

    long getNumber() {
        return number;
    }

    Long getRecordId() {
        return recordId;
    }

    String getSha256() {
        return sha256;
    }
}
