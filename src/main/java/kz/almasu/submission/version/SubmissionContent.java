package kz.almasu.submission.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * Canonical content of a version and its unsigned attributes, in a table of its own because versions are read more
 * often.
 */
@Entity
@Table(name = "submission_content")
public class SubmissionContent {

    @Id
    @Column(name = "version_id")
    private Long version;

    @Lob
    private byte[] content;

    @Lob
    @Column(name = "unsigned_attributes")
    private byte[] unsignedAttributes;

    protected SubmissionContent() {}

    SubmissionContent(SubmissionVersion version, ReportContent content) {
        this.version = version.getId();
        this.content = content.bytes();
        this.unsignedAttributes = UnsignedAttributes.of(content).bytes();
    }

    ReportContent read() {
        ReportContent signed = ReportContent.read(content);
        return unsignedAttributes == null
                ? signed
                : UnsignedAttributes.read(unsignedAttributes).addTo(signed);
    }

    byte[] bytes() {
        return content.clone();
    }
}
