package kz.almasu.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** An entry of a code list: an immutable code, a position in the catalogue order and a name in three languages. */
@MappedSuperclass
public abstract class CodeListEntry implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private int position;

    @Embedded
    private Name name;

    protected CodeListEntry() {}

    protected CodeListEntry(String code, int position, Name name) {
        this.code = Objects.requireNonNull(code);
        this.position = position;
        this.name = Objects.requireNonNull(name);
    }

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    /** Corrects the name; published editions keep the one with which they were published. */
    public void rename(Name corrected) {
        name = Objects.requireNonNull(corrected);
    }

    public Name getName() {
        return name;
    }

    @Override
    public String label(Language language) {
        return name.label(language);
    }

    /** Returns the label for rows and columns of tables: in the plural, if the list has plural names. */
    public String tableLabel(Language language) {
        return label(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeListEntry entry
                && getClass() == entry.getClass()
                && Objects.equals(code, entry.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
