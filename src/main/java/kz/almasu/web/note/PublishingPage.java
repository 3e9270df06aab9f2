package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.Progress;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.manuscript.Checklist;
import kz.almasu.edition.manuscript.ChecklistItem;
import kz.almasu.edition.manuscript.KeptReason;
import kz.almasu.edition.manuscript.LeftOut;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.NoteDecisions;
import kz.almasu.period.Period;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.web.Say;
import org.omnifaces.cdi.ViewScoped;

/** Publishing the note of a half-year: what stands against it, the decision, and its files being made. */
@Named
@ViewScoped
public class PublishingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ITSELF = "/note/publishing?faces-redirect=true&includeViewParams=true";

    @Inject
    private Publishing publishing;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Editions editions;

    @Inject
    private Institutions institutions;

    @Inject
    private Say say;

    private String period;
    private String note;

    /** Reasons that are being typed, by the institution that is to be left out. */
    private final Map<String, String> reasons = new HashMap<>();

    private transient Manuscript manuscript;
    private Checklist checklist;
    private Progress progress;
    private Edition latest;

    /** Runs before each button and each look at the progress too: both show how things stand now. */
    public void open() {
        manuscript = decisions.manuscript(period);
        progress = publishing.progress(period).orElse(null);
        latest = editions.latest(manuscript.period()).orElse(null);
        checklist = isMaking() ? null : Checklist.of(manuscript);
    }

    /** Decides; the files are made without anybody waiting for them. */
    public String publish() {
        publishing.publish(period, note);
        return ITSELF;
    }

    public String resume() {
        publishing.resume(period);
        return ITSELF;
    }

    public String abandon() {
        publishing.abandon(period);
        say.doneAcrossPages("page.note.publishing.abandoned");
        return ITSELF;
    }

    public String leaveOut(String institution) {
        decisions.leaveOut(period, institution, reasons.get(institution));
        return ITSELF;
    }

    public String includeAgain(LeftOut decision) {
        decisions.includeAgain(period, decision.getInstitution());
        return ITSELF;
    }

    public String keepNoLonger(KeptReason kept) {
        decisions.keepNoLonger(period, kept.getLanguage(), kept.getQuote());
        return ITSELF;
    }

    /** Where this can be mended, as an address within the portal; null where no page of a reviewer can mend it. */
    public String mend(ChecklistItem item) {
        return Mending.address(period, item);
    }

    /** Whether it goes away if the institution is left out. */
    public boolean canLeaveOut(ChecklistItem item) {
        return Mending.isByLeavingOut(item);
    }

    /** The name that an institution had in the half-year. */
    public Name name(LeftOut decision) {
        return institutions
                .get(decision.getInstitution())
                .on(getHalfYear().getHalfYear().firstDay())
                .getName();
    }

    /** Whether an edition is begun and not published yet. */
    public boolean isMaking() {
        return progress != null && !progress.isPublished();
    }

    /** Whether what is published next corrects something. */
    public boolean isCorrection() {
        return latest != null;
    }

    public boolean isEmpty() {
        return manuscript.isEmpty();
    }

    public Period getHalfYear() {
        return manuscript.period();
    }

    public List<LeftOut> getLeftOut() {
        return manuscript.leftOut();
    }

    public List<KeptReason> getKept() {
        return manuscript.reasons();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Null while an edition is being made. */
    public Checklist getChecklist() {
        return checklist;
    }

    /** Null if no edition was ever begun. */
    public Progress getProgress() {
        return progress;
    }

    /** The newest published edition; null if there is none. */
    public Edition getLatest() {
        return latest;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
