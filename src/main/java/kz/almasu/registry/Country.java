package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** A foreign country by its ISO 3166-1 alpha-2 code, with its region in the note. */
@Entity
@Cacheable
@NamedQuery(
        name = "Country.all",
        query = "select e from Country e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
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
