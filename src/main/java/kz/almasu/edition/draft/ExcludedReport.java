package kz.almasu.edition.draft;

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
@Table(name = "excluded_report")
public class ExcludedReport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "excluded_report_seq")
    @SequenceGenerator(name = "excluded_report_seq", sequenceName = "excluded_report_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    @Embedded
    private Justification justification;

    protected ExcludedReport() {}

    ExcludedReport(String period, String institution, Justification given) {
        this.period = period;
        this.institution = institution;
        this.justification = given;
    }

    /** The code of the institution. */
    public String getInstitution() {
        return institution;
    }

    public Justification getJustification() {
        return justification;
    }
}
