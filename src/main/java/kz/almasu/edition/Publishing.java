package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Refusal;

/**
 * How a reviewer publishes the note of a half-year: looks at the checklist, decides, and watches its files being made.
 * The decision is one transaction; what follows needs nobody to wait for it.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class Publishing {

    @Inject
    private Caller caller;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private EditionLifecycle editionLifecycle;

    /** What stands against publishing, and what should be looked at first. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Checklist checklist(String period) {
        return Checklist.of(draftNotes.of(periods.get(period)));
    }

    /**
     * Publishes the note as it is now.
     *
     * @param note why the edition before is corrected; null for the first
     * @throws Refusal as {@link EditionLifecycle#create}
     */
    public Edition publish(String period, String note) {
        return editionLifecycle.create(period, note, caller.account().getLogin());
    }

    /** How far the newest edition of a half-year has come; empty if none was begun. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<RenderingProgress> progress(String period) {
        return editionLifecycle.progress(periods.get(period));
    }

    /** Goes on making files, after it has stopped. @throws Refusal conflict, if it has not */
    public void resume(String period) {
        editionLifecycle.resume(stopped(period));
    }

    /** Takes back the decision, after making files has stopped. @throws Refusal conflict, if it has not */
    public void abandon(String period) {
        editionLifecycle.abandon(stopped(period));
    }

    private Edition stopped(String code) {
        Period period = periods.getForUpdate(code);
        return editionLifecycle
                .progress(period)
                .filter(RenderingProgress::isStopped)
                .map(RenderingProgress::edition)
                .orElseThrow(() -> Refusal.conflict("edition.notStopped", period));
    }
}
