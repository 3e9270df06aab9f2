package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.document.Document;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.edition.snapshot.EditionChanges;
import kz.almasu.edition.snapshot.EditionSnapshot;
import kz.almasu.edition.snapshot.EditionSnapshots;
import kz.almasu.period.Period;
import kz.almasu.period.PeriodState;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Creates, renders and publishes editions. Each step (create, store a file, publish) is a separate transaction, so that
 * work can resume after a failure between any two.
 */
@ApplicationScoped
@Transactional
public class EditionLifecycle {

    public record RenderingRequested(Long editionId) {}

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private EditionSnapshots editionSnapshots;

    @Inject
    private EditionFiles files;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    @Inject
    private ChangedReports changedReports;

    @Inject
    private Event<RenderingRequested> renderingRequested;

    /**
     * Takes a snapshot of the note of a half-year and requests its files. Locks the half-year, so that of two concurrent
     * calls the second is refused.
     *
     * @param correctionReason why the previous edition is corrected; may be empty for the first
     * @param plan when it becomes public
     * @param login the login of the reviewer who decides
     * @throws Refusal conflict, if the half-year has not begun or no report of it counts, if the checklist blocks, an
     *     edition is being rendered, or nothing has changed since the last; invalid, if the reason is missing or too
     *     long, or the time is past
     */
    public Edition create(String periodCode, String correctionReason, PublicationPlan plan, String login) {
        plan.check(clock);
        Period period = periods.getForUpdate(periodCode);
        Optional<Edition> latest = latest(periodCode);
        checkNextCanBegin(period, latest);
        String reason = checkedReason(correctionReason, latest.isPresent());
        DraftNote draft = checkPublishable(draftNotes.of(period));
        Optional<EditionSnapshot> previous = latest.map(this::snapshot);
        EditionSnapshot snapshot = editionSnapshots.create(
                draft,
                new EditionSnapshots.Imprint(
                        latest.map(Edition::getNumber).orElse(0) + 1, reason, plan.day(draft.today())),
                quotedNumber(draft),
                previous);
        previous.filter(before -> hasSameContent(before, snapshot)).ifPresent(unchanged -> {
            throw Refusal.conflict("edition.unchanged", period);
        });
        Edition edition = save(snapshot, plan, login);
        renderingRequested.fire(new RenderingRequested(edition.getId()));
        return edition;
    }

    private void checkNextCanBegin(Period period, Optional<Edition> latest) {
        if (period.stateOn(LocalDate.now(clock)) == PeriodState.PLANNED) {
            throw Refusal.conflict("period.notBegun", period);
        }
        latest.filter(edition -> !edition.isPublished()).ifPresent(unfinished -> {
            throw Refusal.conflict("edition.inTheMaking", period, unfinished.getNumber());
        });
    }

    private static String checkedReason(String correctionReason, boolean isCorrection) {
        String reason = Objects.toString(correctionReason, "").strip();
        if (reason.isEmpty() && isCorrection) {
            throw Refusal.invalid("edition.note");
        }
        if (reason.length() > Edition.MAX_CORRECTION_REASON_LENGTH) {
            throw Refusal.invalid("comment.long", Edition.MAX_CORRECTION_REASON_LENGTH);
        }
        return reason;
    }

    /** Returns the newest published edition of the half-year that the draft compares with; 0 if there is none. */
    private int quotedNumber(DraftNote draft) {
        return draft.source()
                .before()
                .flatMap(before -> periods.find(before.halfYear().code()))
                .flatMap(editions::latest)
                .map(Edition::getNumber)
                .orElse(0);
    }

    private Edition save(EditionSnapshot snapshot, PublicationPlan plan, String login) {
        Edition edition = new Edition(snapshot, plan, login, clock.instant());
        entityManager.persist(edition);
        entityManager.flush();
        entityManager.persist(new EditionContent(edition, snapshot));
        return edition;
    }

    private static DraftNote checkPublishable(DraftNote draft) {
        if (draft.isEmpty()) {
            throw Refusal.conflict("note.empty", draft.period());
        }
        int blocking = Checklist.of(draft).blocking().size();
        if (blocking > 0) {
            throw Refusal.conflict("edition.blocked", draft.period(), blocking);
        }
        return draft;
    }

    private static boolean hasSameContent(EditionSnapshot before, EditionSnapshot after) {
        return Arrays.stream(Language.values())
                .allMatch(language ->
                        EditionChanges.between(before, after, language).isEmpty());
    }

    /** Returns the progress of the newest edition of a half-year; empty if there is none. */
    public Optional<RenderingProgress> progress(Period period) {
        return latest(period.getCode())
                .map(edition ->
                        new RenderingProgress(edition, files.stored(edition).size(), Rendition.ALL.size()));
    }

    /** Returns the editions with files still to be rendered, except those whose rendering failed. */
    List<Long> unfinishedIds() {
        return entityManager
                .createQuery(
                        "select e.id from Edition e where e.publishedAt is null and e.failure is null"
                                + " and (select count(f) from EditionFile f where f.key.editionId = e.id) < :files"
                                + " order by e.id",
                        Long.class)
                .setParameter("files", (long) Rendition.ALL.size())
                .getResultList();
    }

    /** Returns the unpublished editions with a time. */
    List<Long> plannedIds() {
        return entityManager
                .createQuery(
                        "select e.id from Edition e where e.publishedAt is null and e.dueAt <= :now order by e.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Returns the files still to be rendered; none once the edition is published. */
    List<Rendition> missingFiles(Long id) {
        Edition edition = entityManager.find(Edition.class, id);
        Set<Rendition> stored = edition.isPublished() ? Set.copyOf(Rendition.ALL) : files.stored(edition);
        return Rendition.ALL.stream()
                .filter(rendition -> !stored.contains(rendition))
                .toList();
    }

    Document document(Long id, Language language) {
        return snapshot(entityManager.find(Edition.class, id)).document(language);
    }

    /** Publishes the edition and its half-year if all files are stored and it is due. */
    void publishIfComplete(Long id) {
        Edition edition = entityManager.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (missingFiles(id).isEmpty() && edition.isDue(clock.instant())) {
            edition.publish(clock.instant());
            List<Institution> changed = changedReports.since(edition);
            auditLog.recordAs(
                    edition.getDecidedBy(),
                    AuditKind.EDITION_PUBLISHED,
                    new AuditChange(
                            edition.auditSubject(),
                            null,
                            changed.isEmpty()
                                    ? null
                                    : changed.stream().map(Institution::getCode).collect(Collectors.joining(", "))));
            periods.getForUpdate(edition.getPeriod()).publish();
        }
    }

    /** Confirms an edition as the second person. @throws Refusal conflict, as {@link Edition#confirm} */
    void confirm(Edition edition, String login) {
        entityManager
                .find(Edition.class, edition.getId(), LockModeType.PESSIMISTIC_WRITE)
                .confirm(login);
        publishIfComplete(edition.getId());
    }

    /** Returns a file of an edition, published or not. */
    byte[] file(Edition edition, Rendition rendition) {
        return entityManager
                .find(EditionFile.class, new EditionFile.Key(edition.getId(), rendition))
                .content();
    }

    /** @param incident the id under which the failure was logged */
    void recordFailure(Long id, String incident) {
        entityManager.find(Edition.class, id).setFailure(incident);
    }

    void resume(Edition edition) {
        entityManager.find(Edition.class, edition.getId()).setFailure(null);
        renderingRequested.fire(new RenderingRequested(edition.getId()));
    }

    /** Deletes an edition that was not published. */
    void abandon(Edition edition) {
        for (String entity : List.of("EditionFile e where e.key.editionId", "EditionContent e where e.editionId")) {
            entityManager
                    .createQuery("delete from " + entity + " = :edition")
                    .setParameter("edition", edition.getId())
                    .executeUpdate();
        }
        entityManager.remove(entityManager.find(Edition.class, edition.getId()));
    }

    private Optional<Edition> latest(String period) {
        return entityManager
                .createQuery("select e from Edition e where e.period = :period order by e.number desc", Edition.class)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    private EditionSnapshot snapshot(Edition edition) {
        return entityManager.find(EditionContent.class, edition.getId()).snapshot();
    }
}
