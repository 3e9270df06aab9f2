package kz.almasu.submission.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import kz.almasu.registry.Institution;

/**
 * Setting of the two-person rule for an institution: if on, the last editor cannot sign. Valid until the next setting.
 */
@Entity
@Table(name = "signing_rule")
public class SigningRule implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_rule_seq")
    @SequenceGenerator(name = "signing_rule_seq", sequenceName = "signing_rule_seq")
    private Long id;

    @ManyToOne
    private Institution institution;

    @Column(name = "two_persons")
    private boolean twoPersons;

    private String login;

    @Column(name = "happened_at")
    private Instant at;

    protected SigningRule() {}

    public SigningRule(Institution institution, boolean twoPersons, String login, Instant at) {
        this.institution = Objects.requireNonNull(institution);
        this.twoPersons = twoPersons;
        this.login = login;
        this.at = at;
    }

    public boolean isTwoPersons() {
        return twoPersons;
    }

    public String getLogin() {
        return login;
    }

    public Instant getAt() {
        return at;
    }
}
