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

/** The code list entry that a value means for every institution that did not say otherwise. */
@Entity
@Table(name = "shared_value_mapping")
public class SharedValueMapping {

    @EmbeddedId
    private Key key;

    private String code;

    private String login;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected SharedValueMapping() {}

    SharedValueMapping(WrittenValue value, String code, String login, Instant now) {
        this.key = new Key(value);
        this.code = code;
        this.login = login;
        this.answeredAt = now;
    }

    WrittenValue value() {
        return new WrittenValue(key.field, key.written);
    }

    String code() {
        return code;
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Enumerated(EnumType.STRING)
        private ParticipantField field;

        private String written;

        protected Key() {}

        Key(WrittenValue value) {
            this.field = value.field();
            this.written = value.text();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && field == key.field && Objects.equals(written, key.written);
        }

        @Override
        public int hashCode() {
            return Objects.hash(field, written);
        }
    }
}
