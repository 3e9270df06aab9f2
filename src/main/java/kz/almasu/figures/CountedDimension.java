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
import kz.almasu.submission.Submission;

/**
 * Dimension in which a submission was counted: there a member without a figure has zero, elsewhere unknown
 * participants.
 */
@Entity
@Table(name = "counted_dimension")
public class CountedDimension {

    @EmbeddedId
    private Key key;

    protected CountedDimension() {}

    CountedDimension(Submission submission, Dimension dimension) {
        this.key = new Key(submission.getId(), dimension);
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "submission_id")
        private Long submission;

        @Enumerated(EnumType.STRING)
        private Dimension dimension;

        protected Key() {}

        Key(Long submission, Dimension dimension) {
            this.submission = submission;
            this.dimension = dimension;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(submission, key.submission) && dimension == key.dimension;
        }

        @Override
        public int hashCode() {
            return Objects.hash(submission, dimension);
        }
    }
}
