package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How an exchange took place: online, offline (in person) or hybrid. */
@Entity
@Cacheable
@Table(name = "exchange_format")
public class Format extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Format() {}

    public Format(String code, int position, Name name) {
        super(code, position, name);
    }
}
