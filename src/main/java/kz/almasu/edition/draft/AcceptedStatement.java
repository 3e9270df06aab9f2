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

/** Why a statement in the words of the analyst stays, though the figures contradict it. */
@Entity
@Table(name = "accepted_statement")
public class AcceptedStatement implements Serializable {

    /** Longest quoted statement, in characters. */
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

    AcceptedStatement(String period, Language language, String quote, Justification given) {
        this.period = period;
        this.language = language;
        this.quote = quote;
        this.justification = given;
    }

    /** Whether it was given for this statement. */
    public boolean isFor(Language asked, String statement) {
        return language == asked && quote.equals(statement);
    }

    public Long getId() {
        return id;
    }

    public Language getLanguage() {
        return language;
    }

    /** The statement, word for word. */
    public String getQuote() {
        return quote;
    }

    public Justification getJustification() {
        return justification;
    }
}
