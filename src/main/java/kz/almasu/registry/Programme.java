package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.almasu.system.Refusal;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The programme or agreement of an exchange, optionally limited to one direction or to a time. */
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

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Programme() {}

    public Programme(String code, int position, Name name) {
        super(code, position, name);
    }

    /**
     * Limits the programme; null for no limit.
     *
     * @param only the one direction allowed
     * @param from the first day on which an exchange may begin
     * @param to the last such day
     * @throws Refusal invalid, if the days are not in order
     */
    public void limit(Direction only, LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.invalid("programme.days");
        }
        direction = only;
        validFrom = from;
        validTo = to;
    }

    public boolean isFor(Direction required) {
        return direction == null || direction == required;
    }

    /** True if an exchange of the programme may begin on this day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Null for both. */
    public Direction getDirection() {
        return direction;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
