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

/** A reviewer's decision to publish a note without an institution's unapproved report. */
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

    ExcludedReport(String period, String institution, Justification justification) {
        this.period = period;
        this.institution = institution;
        this.justification = justification;
    }

    public String getInstitution() {
        return institution;
    }

    public Justification getJustification() {
        return justification;
    }
}
