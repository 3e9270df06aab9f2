package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A group of countries that the note names together: CIS, Europe, Middle East, ... */
@Entity
@Cacheable
@Table(name = "region")
public class Region extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Region() {}

    public Region(String code, int position, Name name) {
        super(code, position, name);
    }
}
