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

/** An analyst's note printed below a table. */
@Entity
@Table(name = "table_note")
public class TableNote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "table_note_seq")
    @SequenceGenerator(name = "table_note_seq", sequenceName = "table_note_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "table_id")
    private String table;

    @Embedded
    private LocalizedText text;

    @Version
    private int version;

    protected TableNote() {}

    TableNote(String period, String table) {
        this.period = period;
        this.table = table;
    }

    void update(LocalizedText newText) {
        text = newText;
    }

    public Long getId() {
        return id;
    }

    public String getTable() {
        return table;
    }

    public LocalizedText getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }
}
