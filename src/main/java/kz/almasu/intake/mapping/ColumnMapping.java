package kz.almasu.intake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** The confirmed meaning of a column heading, remembered per institution for later files. */
@Entity
@Table(name = "column_mapping")
public class ColumnMapping {

    /** In characters; longer headings are compared by their beginning. */
    static final int MAX_HEADING_LENGTH = 200;

    @EmbeddedId
    private Key key;

    private String meaning;

    protected ColumnMapping() {}

    ColumnMapping(String institution, String heading, ColumnMeaning meaning) {
        this.key = new Key(institution, heading);
        this.meaning = meaning.name();
    }

    String heading() {
        return key.heading;
    }

    /** Returns the meaning; empty if the field does not exist any more. */
    Optional<ColumnMeaning> meaning() {
        return ColumnMeaning.parse(meaning);
    }

    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "institution_code")
        private String institution;

        private String heading;

        protected Key() {}

        Key(String institution, String heading) {
            this.institution = institution;
            this.heading = heading;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && Objects.equals(heading, key.heading);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, heading);
        }
    }
}
