package kz.almasu.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import kz.almasu.edition.snapshot.EditionSnapshot;

/** The stored bytes of an edition's snapshot, in a separate table because the edition itself is read more often. */
@Entity
@Table(name = "edition_content")
public class EditionContent {

    @Id
    @Column(name = "edition_id")
    private Long editionId;

    @Lob
    private byte[] content;

    protected EditionContent() {}

    EditionContent(Edition edition, EditionSnapshot snapshot) {
        this.editionId = edition.getId();
        this.content = snapshot.bytes();
    }

    EditionSnapshot snapshot() {
        return EditionSnapshot.read(content);
    }
}
