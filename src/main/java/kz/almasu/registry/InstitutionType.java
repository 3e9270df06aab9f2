package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The legal type of a Kazakh institution: national, state, joint-stock, private, international. */
@Entity
@Cacheable
@Table(name = "institution_type")
public class InstitutionType extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected InstitutionType() {}

    public InstitutionType(String code, int position, Name name) {
        super(code, position, name);
    }
}
