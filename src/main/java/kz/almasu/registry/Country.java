package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A foreign country by its ISO 3166-1 alpha-2 code, with the region that the note counts it to. */
@Entity
@Cacheable
@Table(name = "country")
public class Country extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    @ManyToOne
    private Region region;

    protected Country() {}

    public Country(String code, int position, Region region, Name name) {
        super(code, position, name);
        this.region = region;
    }

    public Region getRegion() {
        return region;
    }
}
