package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The academic degree of a participant: PhD, doctor or candidate of science, master, none. */
@Entity
@Cacheable
@NamedQuery(
        name = "Degree.all",
        query = "select e from Degree e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "degree")
public class Degree extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Degree() {}

    public Degree(String code, int position, Name name) {
        super(code, position, name);
    }
}
