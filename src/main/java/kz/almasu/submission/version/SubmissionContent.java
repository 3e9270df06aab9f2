package kz.almasu.submission.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The stored bytes of a version's canonical content and of what is known beside it, apart from the version, which is read more often. */
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

    /** What was declared, with what is known beside it. */
    ReportContent read() {
        ReportContent declared = ReportContent.read(content);
        return unsignedAttributes == null
                ? declared
                : UnsignedAttributes.read(unsignedAttributes).addTo(declared);
    }

    byte[] bytes() {
        return content.clone();
    }
}
