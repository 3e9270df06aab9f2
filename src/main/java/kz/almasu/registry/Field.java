package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import kz.almasu.system.Language;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** One of the eleven fields of education, codes 01 to 11, of the national classifier of training directions. */
@Entity
@Cacheable
@NamedQuery(
        name = "Field.all",
        query = "select e from Field e order by e.position",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
@Table(name = "education_field")
public class Field extends CodeListEntry {

    private static final long serialVersionUID = 1L;

    protected Field() {}

    public Field(String code, int position, Name name) {
        super(code, position, name);
    }

    /** Returns code and name: "04 Business, management and law". */
    @Override
    public String label(Language language) {
        return getCode() + " " + super.label(language);
    }
}
