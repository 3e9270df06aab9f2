package kz.almasu.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import kz.almasu.system.Language;

/** A file of an edition, kept as it was made: it is given again byte for byte, whatever becomes of its renderer. */
@Entity
@Table(name = "edition_file")
public class EditionFile {

    @EmbeddedId
    private Key key;

    @Lob
    private byte[] content;

    protected EditionFile() {}

    EditionFile(Long edition, Rendition copy, byte[] content) {
        this.key = new Key(edition, copy);
        this.content = content;
    }

    byte[] content() {
        return content.clone();
    }

    /** Of which edition it is, and in which language and format. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "edition_id")
        private Long editionId;

        @Enumerated(EnumType.STRING)
        private Language language;

        @Enumerated(EnumType.STRING)
        private FileFormat format;

        protected Key() {}

        Key(Long edition, Rendition copy) {
            this.editionId = edition;
            this.language = copy.language();
            this.format = copy.format();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(editionId, key.editionId)
                    && language == key.language
                    && format == key.format;
        }

        @Override
        public int hashCode() {
            return Objects.hash(editionId, language, format);
        }
    }
}
