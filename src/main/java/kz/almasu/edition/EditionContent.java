package kz.almasu.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The stored bytes of an edition's frozen content, apart from the edition, which is read more often. */
@Entity
@Table(name = "edition_content")
public class EditionContent {

    @Id
    @Column(name = "edition_id")
    private Long editionId;

    @Lob
    private byte[] content;

    protected EditionContent() {}

    EditionContent(Edition edition, EditionSnapshot content) {
        this.editionId = edition.getId();
        this.content = content.bytes();
    }

    EditionSnapshot content() {
        return EditionSnapshot.read(content);
    }
}
