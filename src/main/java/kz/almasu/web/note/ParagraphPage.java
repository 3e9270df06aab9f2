package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.document.Document;
import kz.almasu.edition.draft.AnalystParagraph;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.edition.draft.ParagraphEntry;
import kz.almasu.edition.draft.TableNote;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteTables;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.note.text.InsertionPoint;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.web.Messages;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** One paragraph of the analyst, or the note on one table: typed in three languages, previewed, checked. */
@Named
@ViewScoped
public class ParagraphPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String WRITING_PAGE = "/note/writing?faces-redirect=true&period=";

    @Inject
    private NoteEditing noteEditing;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Proofreading proofreading;

    @Inject
    private UserLanguage language;

    @Inject
    private Messages messages;

    private String period;
    private Long paragraph;
    private String after;
    private String table;

    private Period halfYear;
    private String place;
    private Integer version;
    private TextDraft draft = new TextDraft();
    private List<CheckedText> checked = List.of();

    public void open() {
        DraftNote manuscript = decisions.draftNote(period);
        halfYear = manuscript.period();
        if (table != null) {
            manuscript.analystTexts().noteOn(table).ifPresent(this::fillDraft);
        } else if (paragraph != null) {
            fillDraft(manuscript.analystTexts().paragraphs().stream()
                    .filter(written -> written.getId().equals(paragraph))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("paragraph", paragraph.toString())));
        }
        place = place(manuscript);
        if (isExisting()) {
            check();
        }
    }

    /** What the reader sees where the words stand; null where that is gone. */
    private String place(DraftNote manuscript) {
        Document note = AnalyticalNote.compose(manuscript.sources().get(language.getCurrent()));
        return InsertionPoint.of(
                        note,
                        table == null
                                ? after
                                : Captions.ofTable(NoteTables.definition(table).id(), note.language())
                                        .id())
                .map(InsertionPoint::label)
                .orElse(null);
    }

    private void fillDraft(TableNote note) {
        version = note.getVersion();
        draft = TextDraft.of(note.getText());
    }

    private void fillDraft(AnalystParagraph written) {
        version = written.getVersion();
        after = Optional.ofNullable(after).orElse(written.getAfterBlockId());
        draft = TextDraft.of(written.getText());
    }

    /** Shows how it will read, and what the figures say of it. */
    public void check() {
        checked = proofreading.checkAnalystText(decisions.draftNote(period), draft.toLocalizedText());
    }

    public String save() {
        if (table != null) {
            noteEditing.saveTableNote(period, table, version, draft.toLocalizedText());
        } else if (paragraph == null) {
            noteEditing.add(period, new ParagraphEntry(null, after, draft.toLocalizedText()));
        } else {
            noteEditing.change(period, version, new ParagraphEntry(paragraph, after, draft.toLocalizedText()));
        }
        return redirect("page.note.paragraph.saved");
    }

    public String remove() {
        if (table != null) {
            noteEditing.removeTableNote(period, table, version);
        } else {
            noteEditing.remove(period, paragraph);
        }
        return redirect("page.note.paragraph.removed");
    }

    private String redirect(String text) {
        messages.infoAfterRedirect(text);
        return WRITING_PAGE + period;
    }

    /** Keeps a line that the figures contradict, for the reason that was typed beside it. */
    public void acceptStatement(Language language, String line) {
        decisions.acceptStatement(period, language, line, draft.getReasons().get(draft.key(language, line)));
        check();
    }

    /** Whether it is there already. */
    public boolean isExisting() {
        return version != null;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    /** The heading, caption or beginning of the part of the note at which the words stand; null where it is gone. */
    public String getPlace() {
        return place;
    }

    public TextDraft getDraft() {
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
