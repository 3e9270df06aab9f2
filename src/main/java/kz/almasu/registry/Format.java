package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Format of an exchange: online, offline (in person) or hybrid. */
@Entity
@Cacheable
@NamedQuery(
        name = "Format.all",
        query = "select e from Format e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "exchange_format")
public class Format extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Format() {}

    public Format(String code, int position, Name name) {
        super(code, position, name);
    }
}
