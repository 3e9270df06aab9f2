package kz.almasu.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.util.Objects;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.system.Language;

/** A receipt as PDF in one language, stored when it is first requested. */
@Entity
public class Receipt {

    @EmbeddedId
    private Key key;

    @Lob
    private byte[] content;

    protected Receipt() {}

    Receipt(Key key, byte[] content) {
        this.key = key;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "version_id")
        private Long version;

        @Enumerated(EnumType.STRING)
        private Language language;

        protected Key() {}

        Key(SubmissionVersion version, Language language) {
            this.version = version.getId();
            this.language = language;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(version, key.version) && language == key.language;
        }

        @Override
        public int hashCode() {
            return Objects.hash(version, language);
        }
    }
}
