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
import kz.almasu.edition.draft.RecurringParagraph;
import kz.almasu.edition.draft.TableNote;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteTables;
import kz.almasu.note.addition.InsertionPoint;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.web.Messages;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** Editor of an analyst's paragraph or of the note on a table, in three languages, with preview and check. */
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
    private Long recurringFrom;
    private boolean recurring;

    private Period halfYear;
    private String position;
    private Integer version;
    private TextDraft draft = new TextDraft();
    private List<CheckedText> checked = List.of();

    public void open() {
        DraftNote draftNote = decisions.draftNote(period);
        halfYear = draftNote.period();
        if (table != null) {
            draftNote.analystTexts().noteOn(table).ifPresent(this::fillDraft);
        } else if (paragraph != null) {
            fillDraft(draftNote.analystTexts().paragraphs().stream()
                    .filter(stored -> stored.getId().equals(paragraph))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("paragraph", paragraph.toString())));
        }
        if (recurringFrom != null) {
            noteEditing.recurringParagraphs(draftNote).stream()
                    .filter(offered -> offered.id().equals(recurringFrom))
                    .forEach(this::fillDraft);
        }
        position = position(draftNote);
        if (isExisting() || recurring) {
            check();
        }
    }

    /** Returns the label of the insertion point; null if it no longer exists. */
    private String position(DraftNote draftNote) {
        Document note = AnalyticalNote.compose(draftNote.sources().get(language.getCurrent()));
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

    private void fillDraft(AnalystParagraph stored) {
        version = stored.getVersion();
        after = Optional.ofNullable(after).orElse(stored.getAfterBlockId());
        draft = TextDraft.of(stored.getText());
        recurring = stored.isRecurring();
    }

    private void fillDraft(RecurringParagraph offered) {
        after = offered.afterBlockId();
        draft = TextDraft.of(offered.text());
        recurring = true;
    }

    /** Updates the preview and the check against the figures. */
    public void check() {
        checked = proofreading.checkAnalystText(decisions.draftNote(period), draft.toLocalizedText());
    }

    public String save() {
        if (table != null) {
            noteEditing.saveTableNote(period, table, version, draft.toLocalizedText());
        } else if (paragraph == null) {
            noteEditing.add(period, entry());
        } else {
            noteEditing.change(period, version, entry());
        }
        return redirect("page.note.paragraph.saved");
    }

    private ParagraphEntry entry() {
        return new ParagraphEntry(paragraph, after, draft.toLocalizedText(), recurring);
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

    /** Accepts a contradicted statement for the reason typed below it. */
    public void acceptStatement(Language language, String line) {
        decisions.acceptStatement(period, language, line, draft.getReasons().get(draft.key(language, line)));
        check();
    }

    /** True if the text has been saved before. */
    public boolean isExisting() {
        return version != null;
    }

    /** True if the notes of later half-years are offered the paragraph. */
    public boolean isRecurring() {
        return recurring;
    }

    public void setRecurring(boolean recurring) {
        this.recurring = recurring;
    }

    /** Id of the earlier paragraph whose text is offered; null for none. */
    public Long getRecurringFrom() {
        return recurringFrom;
    }

    public void setRecurringFrom(Long recurringFrom) {
        this.recurringFrom = recurringFrom;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    /** Heading, caption or beginning of the block at which the text is inserted; null if it no longer exists. */
    public String getPosition() {
        return position;
    }

    public TextDraft getDraft() {
        return draft;
    }

    /** Returns the preview in each language; empty before the first check. */
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
