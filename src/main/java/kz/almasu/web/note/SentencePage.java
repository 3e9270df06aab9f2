package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Sentence;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.edition.draft.RevisedSentence;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Editor of a computed sentence: other words in three languages, checked against the figures, or none. */
@Named
@ViewScoped
public class SentencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Proofreading proofreading;

    @Inject
    private Messages messages;

    private String period;
    private String sentence;
    private String reason;

    private Period halfYear;
    private List<ComputedText> computed = List.of();
    private RevisedSentence stored;
    private TextDraft draft = new TextDraft();
    private List<CheckedText> checked = List.of();

    /** The computed sentence in one language. */
    public record ComputedText(Language language, String text) implements Serializable {}

    /** @throws Refusal not found, if the note neither has nor had such a sentence */
    public void open() {
        DraftNote draftNote = decisions.draftNote(period);
        halfYear = draftNote.period();
        stored = draftNote.analystTexts().revisionOf(sentence).orElse(null);
        Map<Language, Sentence> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            computed(draftNote, language).ifPresent(sentence -> found.put(language, sentence));
        }
        computed = found.entrySet().stream()
                .map(entry -> new ComputedText(entry.getKey(), entry.getValue().text()))
                .toList();
        if (computed.isEmpty() && stored == null) {
            throw Refusal.notFound("sentence", sentence);
        }
        reason = stored == null ? null : stored.getJustification().getReason();
        draft = wording().map(TextDraft::of).orElseGet(() -> template(draftNote, found));
        if (wording().isPresent()) {
            check();
        }
    }

    private Optional<LocalizedText> wording() {
        return Optional.ofNullable(stored).flatMap(RevisedSentence::wording);
    }

    private Optional<Sentence> computed(DraftNote draftNote, Language language) {
        return AnalyticalNote.compose(draftNote.sources().get(language))
                .sentences()
                .filter(found -> found.id().equals(sentence))
                .findFirst();
    }

    /** The computed sentence with its figures as placeholders, so that they stay current. */
    private static TextDraft template(DraftNote draftNote, Map<Language, Sentence> computed) {
        return TextDraft.of(language -> Optional.ofNullable(computed.get(language))
                .map(found -> Placeholders.template(found, draftNote.sources().get(language)))
                .orElse(""));
    }

    /** Updates the preview and the check against the figures. */
    public void check() {
        checked = proofreading.checkAnalystText(decisions.draftNote(period), draft.toLocalizedText());
    }

    public String reword() {
        decisions.reviseSentence(period, sentence, Optional.of(draft.toLocalizedText()), reason);
        return redirect("page.note.sentence.reworded");
    }

    public String leaveOut() {
        decisions.reviseSentence(period, sentence, Optional.empty(), reason);
        return redirect("page.note.sentence.leftOut");
    }

    public String restore() {
        decisions.restoreSentence(period, sentence);
        return redirect("page.note.sentence.restored");
    }

    private String redirect(String text) {
        messages.infoAfterRedirect(text);
        return "/note/writing?faces-redirect=true&period=" + period;
    }

    /** Accepts a contradicted statement for the reason typed below it. */
    public void acceptStatement(Language language, String line) {
        decisions.acceptStatement(period, language, line, draft.getReasons().get(draft.key(language, line)));
        check();
    }

    /** Returns the sentence as computed, by language; empty if the figures have removed it. */
    public List<ComputedText> getComputed() {
        return computed;
    }

    /** Returns the decision in force; null if the sentence is printed as computed. */
    public RevisedSentence getStored() {
        return stored;
    }

    public Period getHalfYear() {
        return halfYear;
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

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
