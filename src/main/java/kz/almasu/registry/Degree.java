package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The academic degree of a participant: PhD, doctor or candidate of science, master, none. */
@Entity
@Cacheable
@Table(name = "degree")
public class Degree extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Degree() {}

    public Degree(String code, int position, Name name) {
        super(code, position, name);
    }
}
