package kz.almasu.edition.manuscript;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The decision to publish the note of a half-year without the report of an institution that is not approved. */
@Entity
@Table(name = "left_out")
public class LeftOut implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "left_out_seq")
    @SequenceGenerator(name = "left_out_seq", sequenceName = "left_out_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    @Embedded
    private Given given;

    protected LeftOut() {}

    LeftOut(String period, String institution, Given given) {
        this.period = period;
        this.institution = institution;
        this.given = given;
    }

    /** The code of the institution. */
    public String getInstitution() {
        return institution;
    }

    public Given getGiven() {
        return given;
    }
}
