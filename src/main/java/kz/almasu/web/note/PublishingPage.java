package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.RenderingProgress;
import kz.almasu.edition.draft.AcceptedStatement;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.ChecklistItem;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.ExcludedReport;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.period.Period;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Publishing the note of a half-year: what stands against it, the decision, and its files being made. */
@Named
@ViewScoped
public class PublishingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SELF = "/note/publishing?faces-redirect=true&includeViewParams=true";

    @Inject
    private Publishing publishing;

    @Inject
    private NoteDecisions decisions;

    @Inject
    private Editions editions;

    @Inject
    private Institutions institutions;

    @Inject
    private Messages messages;

    private String period;
    private String correctionReason;

    /** Reasons that are being typed, by the institution that is to be left out. */
    private final Map<String, String> reasons = new HashMap<>();

    private transient DraftNote draftNote;
    private Checklist checklist;
    private RenderingProgress progress;
    private Edition latest;

    /** Runs before each button and each look at the progress too: both show how things stand now. */
    public void open() {
        draftNote = decisions.draftNote(period);
        progress = publishing.progress(period).orElse(null);
        latest = editions.latest(draftNote.period()).orElse(null);
        checklist = isRendering() ? null : Checklist.of(draftNote);
    }

    /** Decides; the files are made without anybody waiting for them. */
    public String publish() {
        publishing.publish(period, correctionReason);
        return SELF;
    }

    public String resume() {
        publishing.resume(period);
        return SELF;
    }

    public String abandon() {
        publishing.abandon(period);
        messages.infoAfterRedirect("page.note.publishing.abandoned");
        return SELF;
    }

    public String excludeReport(String institution) {
        decisions.excludeReport(period, institution, reasons.get(institution));
        return SELF;
    }

    public String includeReport(ExcludedReport decision) {
        decisions.includeReport(period, decision.getInstitution());
        return SELF;
    }

    public String withdrawAcceptance(AcceptedStatement kept) {
        decisions.withdrawAcceptance(period, kept.getLanguage(), kept.getQuote());
        return SELF;
    }

    /** Where this can be mended, as an address within the portal; null where no page of a reviewer can mend it. */
    public String correctionAddress(ChecklistItem item) {
        return ChecklistLinks.address(period, item);
    }

    /** Whether it goes away if the institution is left out. */
    public boolean canExclude(ChecklistItem item) {
        return ChecklistLinks.isSolvedByExclusion(item);
    }

    /** The name that an institution had in the half-year. */
    public Name name(ExcludedReport decision) {
        return institutions
                .get(decision.getInstitution())
                .profileOn(getHalfYear().getHalfYear().firstDay())
                .getName();
    }

    /** Whether an edition is begun and not published yet. */
    public boolean isRendering() {
        return progress != null && !progress.isPublished();
    }

    /** Whether what is published next corrects something. */
    public boolean isCorrection() {
        return latest != null;
    }

    public boolean isEmpty() {
        return draftNote.isEmpty();
    }

    public Period getHalfYear() {
        return draftNote.period();
    }

    public List<ExcludedReport> getExcludedReports() {
        return draftNote.excludedReports();
    }

    public List<AcceptedStatement> getAcceptedStatements() {
        return draftNote.acceptedStatements();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Null while an edition is being made. */
    public Checklist getChecklist() {
        return checklist;
    }

    /** Null if no edition was ever begun. */
    public RenderingProgress getProgress() {
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

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String note) {
        this.correctionReason = note;
    }
}
