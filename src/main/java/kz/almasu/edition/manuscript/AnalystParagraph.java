package kz.almasu.edition.manuscript;

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

/** A paragraph that an analyst adds to the note of a half-year, after one of its blocks. */
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
    private String after;

    private int position;

    @Embedded
    private WrittenText text;

    @Version
    private int version;

    protected AnalystParagraph() {}

    AnalystParagraph(String period) {
        this.period = period;
    }

    void write(String afterBlock, int place, WrittenText written) {
        after = afterBlock;
        position = place;
        text = written;
    }

    public Long getId() {
        return id;
    }

    /** The id of the block that it follows. */
    public String getAfter() {
        return after;
    }

    /** Its place among all paragraphs of the half-year, from 1. */
    public int getPosition() {
        return position;
    }

    public WrittenText getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }
}
