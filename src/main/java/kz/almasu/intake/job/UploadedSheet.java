package kz.almasu.intake.job;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * An uploaded file that is not imported yet, with its cell corrections. Content and corrections are encrypted,
 * because they may hold identity numbers, which are never stored in plain text.
 */
@Entity
@Table(name = "uploaded_sheet")
public class UploadedSheet {

    /** In characters; of a longer name the end is kept. */
    static final int MAX_NAME_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uploaded_sheet_seq")
    @SequenceGenerator(name = "uploaded_sheet_seq", sequenceName = "uploaded_sheet_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    private String login;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    /** Null if there are none. */
    @Lob
    private byte[] corrections;

    @Version
    private int version;

    protected UploadedSheet() {}

    UploadedSheet(String period, String institution, String login, String fileName, byte[] content, Instant now) {
        this.period = period;
        this.institution = institution;
        this.login = login;
        this.fileName = truncatedName(fileName);
        this.content = content;
        this.uploadedAt = now;
    }

    static String truncatedName(String fileName) {
        String name = Objects.toString(fileName, "").strip();
        return name.length() <= MAX_NAME_LENGTH ? name : name.substring(name.length() - MAX_NAME_LENGTH);
    }

    void setCorrections(byte[] corrections) {
        this.corrections = corrections;
    }

    byte[] content() {
        return content;
    }

    byte[] corrections() {
        return corrections;
    }

    public Long getId() {
        return id;
    }

    String period() {
        return period;
    }

    String institution() {
        return institution;
    }

    public String getLogin() {
        return login;
    }

    public String getFileName() {
        return fileName;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
