package kz.almasu.edition.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** An analyst's paragraph, placed after a block of the note of a half-year. */
@Entity
@Table(name = "analyst_paragraph")
public class AnalystParagraph implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "analyst_paragraph_seq")
    @SequenceGenerator(name = "analyst_paragraph_seq", sequenceName = "analyst_paragraph_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "after_block")
    private String afterBlockId;

    private int position;

    @Embedded
    private LocalizedText text;

    private boolean recurring;

    @Version
    private int version;

    protected AnalystParagraph() {}

    AnalystParagraph(String period) {
        this.period = period;
    }

    void update(ParagraphEntry entry, int newPosition) {
        afterBlockId = entry.afterBlockId();
        position = newPosition;
        text = entry.text();
        recurring = entry.recurring();
    }

    public String getPeriod() {
        return period;
    }

    public Long getId() {
        return id;
    }

    public String getAfterBlockId() {
        return afterBlockId;
    }

    /** Position among all paragraphs of the half-year, from 1. */
    public int getPosition() {
        return position;
    }

    /** True if the notes of later half-years are offered this paragraph with their figures. */
    public boolean isRecurring() {
        return recurring;
    }

    public LocalizedText getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }
}
