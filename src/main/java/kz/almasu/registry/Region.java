package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** A group of countries named in the note: CIS, Europe, Middle East, ... */
@Entity
@Cacheable
@NamedQuery(
        name = "Region.all",
        query = "select e from Region e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "region")
public class Region extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Region() {}

    public Region(String code, int position, Name name) {
        super(code, position, name);
    }
}
