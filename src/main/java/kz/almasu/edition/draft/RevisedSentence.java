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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.note.addition.SentenceRevision;
import kz.almasu.system.Language;

/** A reviewer's decision to print a computed sentence in other words, or not at all. */
@Entity
@Table(name = "revised_sentence")
public class RevisedSentence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revised_sentence_seq")
    @SequenceGenerator(name = "revised_sentence_seq", sequenceName = "revised_sentence_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "sentence")
    private String sentenceId;

    @Embedded
    private LocalizedText wording;

    @Embedded
    private Justification justification;

    protected RevisedSentence() {}

    /** @param wording null to leave the sentence out */
    RevisedSentence(String period, String sentenceId, LocalizedText wording, Justification justification) {
        this.period = period;
        this.sentenceId = sentenceId;
        this.wording = wording;
        this.justification = justification;
    }

    public Long getId() {
        return id;
    }

    public String getSentenceId() {
        return sentenceId;
    }

    /** Returns the new wording; empty if the sentence is left out. */
    public Optional<LocalizedText> wording() {
        return Optional.ofNullable(wording);
    }

    public Justification getJustification() {
        return justification;
    }

    SentenceRevision revision() {
        return new SentenceRevision(
                sentenceId, wording().map(RevisedSentence::byLanguage).orElse(Map.of()));
    }

    private static Map<Language, String> byLanguage(LocalizedText text) {
        return Arrays.stream(Language.values())
                .filter(language -> !text.get(language).isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(), language -> text.get(language).replaceAll("\\s*\\R\\s*", " ")));
    }
}
