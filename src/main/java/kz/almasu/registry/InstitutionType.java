package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The legal type of a Kazakhstani institution: national, state, joint-stock, private, international. */
@Entity
@Cacheable
@NamedQuery(
        name = "InstitutionType.all",
        query = "select e from InstitutionType e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "institution_type")
public class InstitutionType extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected InstitutionType() {}

    public InstitutionType(String code, int position, Name name) {
        super(code, position, name);
    }
}
