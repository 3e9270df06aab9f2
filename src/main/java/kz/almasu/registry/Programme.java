package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The programme or agreement within which an exchange took place. */
@Entity
@Cacheable
@Table(name = "programme")
public class Programme extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Programme() {}

    public Programme(String code, int position, Name name) {
        super(code, position, name);
    }
}
