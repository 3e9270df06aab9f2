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

/** A rendered file of an edition, stored so that it stays byte-identical when its renderer changes. */
@Entity
@Table(name = "edition_file")
public class EditionFile {

    @EmbeddedId
    private Key key;

    @Lob
    private byte[] content;

    protected EditionFile() {}

    EditionFile(Long edition, Rendition rendition, byte[] content) {
        this.key = new Key(edition, rendition);
        this.content = content;
    }

    byte[] content() {
        return content.clone();
    }

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

        Key(Long edition, Rendition rendition) {
            this.editionId = edition;
            this.language = rendition.language();
            this.format = rendition.format();
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
