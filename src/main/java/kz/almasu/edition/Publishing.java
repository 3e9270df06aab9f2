package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.system.Texts;

/**
 * Use cases of a reviewer who publishes the note of a half-year: checklist, decision, progress. The decision is one
 * transaction; files are rendered in the background.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class Publishing {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Caller caller;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private EditionLifecycle editionLifecycle;

    @Inject
    private Editions editions;

    @Inject
    private StaleNotes staleNotes;

    @Inject
    private ChangedReports changedReports;

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Checklist checklist(String period, Language language) {
        DraftNote draft = draftNotes.of(periods.get(period));
        return Checklist.of(draft)
                .with(staleNotes.concerning(draft.period(), language).stream().map(StaleNote::checklistItem));
    }

    /**
     * Publishes the current draft, at once or as planned. A second person is required whatever the plan says if the
     * environment variable ALMASU_TWO_PUBLISHERS is {@code true}.
     *
     * @param correctionReason why the previous edition is corrected; null for the first
     * @throws Refusal as {@link EditionLifecycle#create}
     */
    public Edition publish(String period, String correctionReason, PublicationPlan plan) {
        Edition edition = editionLifecycle.create(
                period,
                correctionReason,
                new PublicationPlan(plan.due(), plan.confirmed() || isSecondPersonRequired()),
                caller.account().getLogin());
        auditLog.record(
                AuditKind.EDITION_CREATED,
                new AuditChange(
                        edition.auditSubject(),
                        null,
                        plan.due().map(Object::toString).orElse(correctionReason)));
        return edition;
    }

    /** True if no edition is published without a second person. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public boolean isSecondPersonRequired() {
        return Boolean.parseBoolean(System.getenv("ALMASU_TWO_PUBLISHERS"));
    }

    /**
     * Confirms the complete edition as the second person.
     *
     * @throws Refusal conflict, if none waits for that, or the caller decided on it
     */
    public void confirm(String period) {
        Edition edition = waiting(period);
        editionLifecycle.confirm(edition, caller.account().getLogin());
        auditLog.record(AuditKind.EDITION_CONFIRMED, AuditChange.of(edition.auditSubject()));
    }

    /** Returns the institutions whose reports were approved or reopened since the edition was decided: it lacks that. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<Institution> changedReports(Edition edition) {
        return changedReports.since(edition);
    }

    /** Returns a file of the edition that is not public yet. @throws Refusal conflict, if none is complete */
    public byte[] waitingFile(String period, Rendition rendition) {
        return editionLifecycle.file(waiting(period), rendition);
    }

    /** Returns the notes that are no longer true since figures were corrected: that of this half-year and those that quote it. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<StaleNote> staleNotes(Period period, Language language) {
        return staleNotes.concerning(period, language);
    }

    /**
     * Publishes the next edition of a note that quotes corrected figures; its reason names them in all languages.
     *
     * @throws Refusal conflict, if the note quotes no corrected figures; else as {@link EditionLifecycle#create}
     */
    public Edition renew(String periodCode) {
        Period period = periods.get(periodCode);
        StaleNote stale = editions.latest(period)
                .flatMap(edition -> staleNotes.of(edition, Language.DEFAULT))
                .orElseThrow(() -> Refusal.conflict("edition.unchanged", period));
        String reason = Arrays.stream(Language.values())
                .map(language -> Texts.get(
                        language,
                        "edition.renewed",
                        stale.quoted().label(language),
                        stale.correction().getNumber()))
                .collect(Collectors.joining("\n"));
        return publish(periodCode, reason, PublicationPlan.NOW);
    }

    /** Returns the progress of the newest edition; empty if there is none. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<RenderingProgress> progress(String period) {
        return editionLifecycle.progress(periods.get(period));
    }

    /** Resumes rendering after a failure. @throws Refusal conflict, if it has not stopped */
    public void resume(String period) {
        editionLifecycle.resume(stopped(period));
    }

    /** Deletes the unpublished edition. @throws Refusal conflict, if its files are being rendered */
    public void abandon(String period) {
        Edition edition =
                unpublished(period, progress -> progress.isStopped() || progress.isWaiting(), "edition.notStopped");
        editionLifecycle.abandon(edition);
        auditLog.record(AuditKind.EDITION_ABANDONED, AuditChange.of(edition.auditSubject()));
    }

    private Edition stopped(String period) {
        return unpublished(period, RenderingProgress::isStopped, "edition.notStopped");
    }

    private Edition waiting(String period) {
        return unpublished(period, RenderingProgress::isWaiting, "edition.notWaiting");
    }

    private Edition unpublished(String periodCode, Predicate<RenderingProgress> condition, String refusal) {
        Period period = periods.getForUpdate(periodCode);
        return editionLifecycle
                .progress(period)
                .filter(condition)
                .map(RenderingProgress::edition)
                .orElseThrow(() -> Refusal.conflict(refusal, period));
    }
}
