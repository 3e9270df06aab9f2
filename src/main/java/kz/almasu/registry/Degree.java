package kz.almasu.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.Objects;
import kz.almasu.system.Language;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * The academic degree of a participant: PhD, doctor or candidate of sciences, master, none. The name is in the plural
 * for tables; the label is in the singular for a person.
 */
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

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "person_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "person_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    private Name person;

    protected Degree() {}

    public Degree(String code, int position, Name name, Name person) {
        super(code, position, name);
        this.person = Objects.requireNonNull(person);
    }

    /** The name for one person, in the singular. */
    public Name getPerson() {
        return person;
    }

    /** Corrects the name for one person. */
    public void renamePerson(Name corrected) {
        person = Objects.requireNonNull(corrected);
    }

    @Override
    public String label(Language language) {
        return person.label(language);
    }

    @Override
    public String tableLabel(Language language) {
        return getName().label(language);
    }
}
