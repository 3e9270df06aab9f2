package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The programme or agreement within which an exchange took place. */
@Entity
@Cacheable
@NamedQuery(
        name = "Programme.all",
        query = "select e from Programme e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "programme")
public class Programme extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Programme() {}

    public Programme(String code, int position, Name name) {
        super(code, position, name);
    }
}
