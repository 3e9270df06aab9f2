package kz.almasu.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import kz.almasu.registry.Direction;

/** Person, known by pseudonym, whom other reports of the half-year have too. */
@Entity
@Table(name = "shared_person")
public class SharedPerson {

    @EmbeddedId
    private Key key;

    protected SharedPerson() {}

    SharedPerson(Key key) {
        this.key = key;
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "submission_id")
        private Long submission;

        @Enumerated(EnumType.STRING)
        private Direction direction;

        @Column(name = "person_pseudonym")
        private String pseudonym;

        protected Key() {}

        Key(Long submission, Direction direction, String pseudonym) {
            this.submission = submission;
            this.direction = direction;
            this.pseudonym = pseudonym;
        }

        String pseudonym() {
            return pseudonym;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(submission, key.submission)
                    && direction == key.direction
                    && Objects.equals(pseudonym, key.pseudonym);
        }

        @Override
        public int hashCode() {
            return Objects.hash(submission, direction, pseudonym);
        }
    }
}
