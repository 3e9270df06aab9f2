package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The stored bytes of a version's canonical content, apart from the version, which is read more often. */
@Entity
@Table(name = "submission_content")
public class SubmissionContent {

    @Id
    @Column(name = "version_id")
    private Long version;

    @Lob
    private byte[] content;

    protected SubmissionContent() {}

    SubmissionContent(SubmissionVersion version, ReportContent content) {
        this.version = version.getId();
        this.content = content.bytes();
    }

    byte[] bytes() {
        return content.clone();
    }
}
