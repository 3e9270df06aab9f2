package kz.almasu.edition.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import kz.almasu.system.Language;

/** A reviewer's decision to keep an analyst's statement that the figures contradict. */
@Entity
@Table(name = "accepted_statement")
public class AcceptedStatement implements Serializable {

    /** In characters. */
    public static final int MAX_QUOTE_LENGTH = 500;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accepted_statement_seq")
    @SequenceGenerator(name = "accepted_statement_seq", sequenceName = "accepted_statement_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String quote;

    @Embedded
    private Justification justification;

    protected AcceptedStatement() {}

    AcceptedStatement(String period, Language language, String quote, Justification justification) {
        this.period = period;
        this.language = language;
        this.quote = quote;
        this.justification = justification;
    }

    /** True if the statement is the accepted one, word for word. */
    public boolean matches(Language statementLanguage, String statement) {
        return language == statementLanguage && quote.equals(statement);
    }

    public Long getId() {
        return id;
    }

    public Language getLanguage() {
        return language;
    }

    public String getQuote() {
        return quote;
    }

    public Justification getJustification() {
        return justification;
    }
}
