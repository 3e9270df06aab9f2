package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.document.Document;
import kz.almasu.edition.manuscript.AnalystParagraph;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.NoteDecisions;
import kz.almasu.edition.manuscript.NoteWriting;
import kz.almasu.edition.manuscript.ParagraphEntry;
import kz.almasu.edition.manuscript.TableNote;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.Place;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.web.Say;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** One paragraph of the analyst, or the note on one table: typed in three languages, previewed, checked. */
@Named
@ViewScoped
public class WordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DESK = "/note/writing?faces-redirect=true&period=";

    @Inject
    private NoteWriting writing;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Proofreading proofreading;

    @Inject
    private UserLanguage language;

    @Inject
    private Say say;

    private String period;
    private Long paragraph;
    private String after;
    private String table;

    private Period halfYear;
    private String place;
    private Integer version;
    private Draft draft = new Draft();
    private List<CheckedText> checked = List.of();

    public void open() {
        Manuscript manuscript = decisions.manuscript(period);
        halfYear = manuscript.period();
        if (table != null) {
            manuscript.words().noteOn(table).ifPresent(this::take);
        } else if (paragraph != null) {
            take(manuscript.words().paragraphs().stream()
                    .filter(written -> written.getId().equals(paragraph))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("paragraph", paragraph.toString())));
        }
        place = place(manuscript);
        if (isWritten()) {
            check();
        }
    }

    /** What the reader sees where the words stand; null where that is gone. */
    private String place(Manuscript manuscript) {
        Document note = AnalyticalNote.compose(manuscript.sources().get(language.getCurrent()));
        return Place.of(
                        note,
                        table == null
                                ? after
                                : Captions.ofTable(NoteTables.definition(table).id(), note.language())
                                        .id())
                .map(Place::label)
                .orElse(null);
    }

    private void take(TableNote note) {
        version = note.getVersion();
        draft = Draft.of(note.getText());
    }

    private void take(AnalystParagraph written) {
        version = written.getVersion();
        after = Optional.ofNullable(after).orElse(written.getAfter());
        draft = Draft.of(written.getText());
    }

    /** Shows how it will read, and what the figures say of it. */
    public void check() {
        checked = proofreading.words(decisions.manuscript(period), draft.written());
    }

    public String save() {
        if (table != null) {
            writing.annotate(period, table, version, draft.written());
        } else if (paragraph == null) {
            writing.add(period, new ParagraphEntry(null, after, draft.written()));
        } else {
            writing.change(period, version, new ParagraphEntry(paragraph, after, draft.written()));
        }
        return done("page.note.words.saved");
    }

    public String remove() {
        if (table != null) {
            writing.withdrawNote(period, table, version);
        } else {
            writing.remove(period, paragraph);
        }
        return done("page.note.words.removed");
    }

    private String done(String text) {
        say.doneAcrossPages(text);
        return DESK + period;
    }

    /** Keeps a line that the figures contradict, for the reason that was typed beside it. */
    public void keep(Language language, String line) {
        decisions.keep(period, language, line, draft.getReasons().get(draft.key(language, line)));
        check();
    }

    /** Whether it is there already. */
    public boolean isWritten() {
        return version != null;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    /** The heading, caption or beginning of the part of the note at which the words stand; null where it is gone. */
    public String getPlace() {
        return place;
    }

    public Draft getDraft() {
        return draft;
    }

    /** How it reads in each language; empty before anything was checked. */
    public List<CheckedText> getChecked() {
        return checked;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Long getParagraph() {
        return paragraph;
    }

    public void setParagraph(Long paragraph) {
        this.paragraph = paragraph;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
