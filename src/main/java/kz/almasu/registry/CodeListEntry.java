package kz.almasu.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** One row of a code list: a code that never changes, a place in the catalogue order, a name in three languages. */
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

    /** The place in the catalogue order, from 1. */
    public int getPosition() {
        return position;
    }

    public Name getName() {
        return name;
    }

    @Override
    public String label(Language language) {
        return name.label(language);
    }

    /** The label of its row or column in a table; where a list has one name for one participant and for many, that. */
    public String inTables(Language language) {
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
