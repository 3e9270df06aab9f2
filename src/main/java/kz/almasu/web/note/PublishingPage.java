package kz.almasu.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.edition.ChangedReports;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.PublicationPlan;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.RenderingProgress;
import kz.almasu.edition.StaleNote;
import kz.almasu.edition.draft.AcceptedStatement;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.ChecklistItem;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.ExcludedReport;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.edition.draft.RevisedSentence;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;
import kz.almasu.web.Messages;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** Publication of the note of a half-year: checklist, decisions, progress of rendering its files. */
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

    @Inject
    private UserLanguage language;

    private String period;
    private String correctionReason;
    private LocalDateTime due;
    private boolean secondPerson;

    /** Reasons being typed, by code of the institution to exclude. */
    private final Map<String, String> reasons = new HashMap<>();

    private Period halfYear;
    private boolean empty;
    private List<ExcludedReport> excludedReports;
    private List<AcceptedStatement> acceptedStatements;
    private List<RevisedSentence> revisedSentences;
    private transient List<StaleNote> staleNotes;
    private Checklist checklist;
    private RenderingProgress progress;
    private List<Institution> changedReports;
    private Edition latest;

    /**
     * Loads checklist and progress. Also called before each action and by each poll, so that both are up to date. The
     * draft itself is not kept: with its tables in three languages it is too large for a view that lives for hours.
     */
    public void open() {
        DraftNote draftNote = decisions.draftNote(period);
        halfYear = draftNote.period();
        empty = draftNote.isEmpty();
        excludedReports = draftNote.excludedReports();
        acceptedStatements = draftNote.acceptedStatements();
        revisedSentences = draftNote.analystTexts().revisedSentences();
        progress = publishing.progress(period).orElse(null);
        changedReports = progress == null ? List.of() : ChangedReports.among(draftNote.statuses(), progress.edition());
        latest = progress == null || progress.isPublished()
                ? Optional.ofNullable(progress).map(RenderingProgress::edition).orElse(null)
                : editions.latest(halfYear).orElse(null);
        List<StaleNote> stale = publishing.staleNotes(halfYear, language.getCurrent());
        checklist = isRendering()
                ? null
                : Checklist.of(draftNote).with(stale.stream().map(StaleNote::checklistItem));
        staleNotes = stale.stream()
                .filter(note -> note.quoted().equals(halfYear.getHalfYear()))
                .toList();
    }

    /** Starts publication; its files are rendered in the background. */
    public String publish() {
        publishing.publish(
                period,
                correctionReason,
                new PublicationPlan(
                        Optional.ofNullable(due)
                                .map(time -> time.atZone(Time.ZONE).toInstant()),
                        secondPerson));
        return SELF;
    }

    /** Publishes the waiting edition, as the second person. */
    public String confirm() {
        publishing.confirm(period);
        messages.infoAfterRedirect("page.note.publishing.confirmed");
        return SELF;
    }

    public boolean isSecondPersonRequired() {
        return publishing.isSecondPersonRequired();
    }

    /** Publishes the next edition of a note that quotes this half-year. */
    public String renew(StaleNote note) {
        publishing.renew(note.halfYear().code());
        messages.infoAfterRedirect("page.note.publishing.renewed", note.halfYear());
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

    public String includeReport(ExcludedReport excluded) {
        decisions.includeReport(period, excluded.getInstitution());
        return SELF;
    }

    public String withdrawAcceptance(AcceptedStatement accepted) {
        decisions.withdrawAcceptance(period, accepted.getLanguage(), accepted.getQuote());
        return SELF;
    }

    public String restoreSentence(RevisedSentence revised) {
        decisions.restoreSentence(period, revised.getSentenceId());
        return SELF;
    }

    /** Returns what was decided about a sentence. */
    public String description(RevisedSentence revised) {
        return revised.wording()
                .map(wording -> Texts.get(language.getCurrent(), "page.note.publishing.reworded", wording.excerpt()))
                .orElseGet(() -> Texts.get(
                        language.getCurrent(), "page.note.publishing.sentenceLeftOut", revised.getSentenceId()));
    }

    public List<RevisedSentence> getRevisedSentences() {
        return revisedSentences;
    }

    /** Returns the address of the page on which an item is resolved; null if reviewers have none. */
    public String correctionAddress(ChecklistItem item) {
        return ChecklistLinks.address(period, item);
    }

    /** Returns true if the item can be resolved by excluding a report. */
    public boolean canExclude(ChecklistItem item) {
        return ChecklistLinks.isSolvedByExclusion(item);
    }

    /** Returns the name of the institution as of the half-year. */
    public Name name(ExcludedReport excluded) {
        return institutions
                .get(excluded.getInstitution())
                .profileOn(getHalfYear().getHalfYear().firstDay())
                .getName();
    }

    /** True if an edition has been started and not published yet. */
    public boolean isRendering() {
        return progress != null && !progress.isPublished();
    }

    /** True if the next edition corrects a published one. */
    public boolean isCorrection() {
        return latest != null;
    }

    /** Returns the number of the edition that would be published now. */
    public int getNextNumber() {
        return latest == null ? 1 : latest.getNumber() + 1;
    }

    public boolean isEmpty() {
        return empty;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    public List<ExcludedReport> getExcludedReports() {
        return excludedReports;
    }

    public List<AcceptedStatement> getAcceptedStatements() {
        return acceptedStatements;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Returns the notes that quote figures of this half-year which were corrected since. */
    public List<StaleNote> getStaleNotes() {
        return staleNotes;
    }

    /** Returns the checklist; null while an edition is being rendered. */
    public Checklist getChecklist() {
        return checklist;
    }

    /** Returns the progress; null if no edition was ever started. */
    /** Returns the institutions whose reports were approved or reopened since the newest edition was decided. */
    public List<Institution> getChangedReports() {
        return changedReports;
    }

    public RenderingProgress getProgress() {
        return progress;
    }

    /** Returns the latest published edition; null if there is none. */
    public Edition getLatest() {
        return latest;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    /** In the time of Kazakhstan; null for at once. */
    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    public boolean isSecondPerson() {
        return secondPerson;
    }

    public void setSecondPerson(boolean secondPerson) {
        this.secondPerson = secondPerson;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }
}
