package kz.almasu.intake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import kz.almasu.submission.ParticipantField;

/** The code list entry that an institution means by a value, remembered for all rows and later files. */
@Entity
@Table(name = "value_mapping")
public class ValueMapping {

    @EmbeddedId
    private Key key;

    private String code;

    private String login;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ValueMapping() {}

    ValueMapping(String institution, WrittenValue value, String code, String login, Instant now) {
        this.key = new Key(institution, value);
        this.code = code;
        this.login = login;
        this.answeredAt = now;
    }

    WrittenValue value() {
        return new WrittenValue(key.field, key.written);
    }

    String institution() {
        return key.institution;
    }

    String code() {
        return code;
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "institution_code")
        private String institution;

        @Enumerated(EnumType.STRING)
        private ParticipantField field;

        private String written;

        protected Key() {}

        Key(String institution, WrittenValue value) {
            this.institution = institution;
            this.field = value.field();
            this.written = value.text();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && field == key.field
                    && Objects.equals(written, key.written);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, field, written);
        }
    }
}
