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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Document;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.DraftNotes;
import kz.almasu.period.Period;
import kz.almasu.period.PeriodState;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * How an edition comes to be, step by step, each in a transaction of its own: it is begun, each file is stored, it is
 * published. Whoever takes the steps may die between any two.
 */
@ApplicationScoped
@Transactional
public class EditionLifecycle {

    /** An edition waits for its files. */
    public record RenderingRequested(Long editionId) {}

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private DraftNotes draftNotes;

    @Inject
    private EditionSnapshots editionSnapshots;

    @Inject
    private Clock clock;

    @Inject
    private Event<RenderingRequested> renderingRequested;

    /**
     * Freezes the note of a half-year as it is now. Of two who do so at once, the second is told that the first has.
     *
     * @param note why the edition before is corrected; nothing for the first
     * @param login who decides
     * @throws Refusal conflict, if the half-year has not begun or no report of it counts, if the checklist blocks, an
     *     edition is being made, or nothing has changed since the last; invalid, if a note is missing or too long
     */
    public Edition create(String code, String note, String login) {
        Period period = periods.getForUpdate(code);
        if (period.stateOn(LocalDate.now(clock)) == PeriodState.PLANNED) {
            throw Refusal.conflict("period.notBegun", period);
        }
        Optional<Edition> last = last(code);
        last.filter(edition -> !edition.isPublished()).ifPresent(unfinished -> {
            throw Refusal.conflict("edition.inTheMaking", period, unfinished.getNumber());
        });
        String said = checkedReason(note, last.isPresent());
        EditionSnapshot content = editionSnapshots.create(
                checkPublishable(draftNotes.of(period)),
                last.map(Edition::getNumber).orElse(0) + 1,
                said);
        last.map(this::content)
                .filter(before -> hasSameContent(before, content))
                .ifPresent(same -> {
                    throw Refusal.conflict("edition.unchanged", period);
                });
        Edition edition = new Edition(content, login, clock.instant());
        entityManager.persist(edition);
        entityManager.flush();
        entityManager.persist(new EditionContent(edition, content));
        renderingRequested.fire(new RenderingRequested(edition.getId()));
        return edition;
    }

    private static String checkedReason(String note, boolean isCorrection) {
        String said = Objects.toString(note, "").strip();
        if (said.isEmpty() && isCorrection) {
            throw Refusal.invalid("edition.note");
        }
        if (said.length() > Edition.MAX_CORRECTION_REASON_LENGTH) {
            throw Refusal.invalid("comment.long", Edition.MAX_CORRECTION_REASON_LENGTH);
        }
        return said;
    }

    private static DraftNote checkPublishable(DraftNote manuscript) {
        if (manuscript.isEmpty()) {
            throw Refusal.conflict("note.empty", manuscript.period());
        }
        int blocking = Checklist.of(manuscript).blocking().size();
        if (blocking > 0) {
            throw Refusal.conflict("edition.blocked", manuscript.period(), blocking);
        }
        return manuscript;
    }

    private static boolean hasSameContent(EditionSnapshot before, EditionSnapshot after) {
        return Arrays.stream(Language.values())
                .allMatch(language ->
                        EditionChanges.between(before, after, language).isEmpty());
    }

    /** How far the newest edition of a half-year has come; empty if none was begun. */
    public Optional<RenderingProgress> progress(Period period) {
        return last(period.getCode())
                .map(edition ->
                        new RenderingProgress(edition, existingFiles(edition).size(), Rendition.ALL.size()));
    }

    /** The editions that wait for files, by their ids. */
    List<Long> unpublishedIds() {
        return entityManager
                .createQuery("select e.id from Edition e where e.publishedAt is null order by e.id", Long.class)
                .getResultList();
    }

    /** The files that it still waits for; none, if it is published. */
    List<Rendition> missingFiles(Long id) {
        Edition edition = entityManager.find(Edition.class, id);
        Set<Rendition> stored = edition.isPublished() ? Set.copyOf(Rendition.ALL) : existingFiles(edition);
        return Rendition.ALL.stream().filter(copy -> !stored.contains(copy)).toList();
    }

    Document document(Long id, Language language) {
        return content(entityManager.find(Edition.class, id)).document(language);
    }

    void saveFile(Long id, Rendition copy, byte[] file) {
        entityManager.persist(new EditionFile(id, copy, file));
    }

    /** Publishes it and, with it, its half-year, if all its files are there. */
    void publishIfComplete(Long id) {
        if (missingFiles(id).isEmpty()) {
            Edition edition = entityManager.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
            edition.publish(clock.instant());
            periods.getForUpdate(edition.getPeriod()).publish();
        }
    }

    /** @param incident under which name the log knows what happened */
    void recordFailure(Long id, String incident) {
        entityManager.find(Edition.class, id).setFailure(incident);
    }

    /** Goes on where it stopped. */
    void resume(Edition edition) {
        entityManager.find(Edition.class, edition.getId()).setFailure(null);
        renderingRequested.fire(new RenderingRequested(edition.getId()));
    }

    /** Takes back what was never published. */
    void abandon(Edition edition) {
        for (String kind : List.of("EditionFile e where e.key.editionId", "EditionContent e where e.editionId")) {
            entityManager
                    .createQuery("delete from " + kind + " = :edition")
                    .setParameter("edition", edition.getId())
                    .executeUpdate();
        }
        entityManager.remove(entityManager.find(Edition.class, edition.getId()));
    }

    private Set<Rendition> existingFiles(Edition edition) {
        Set<Rendition> stored = new HashSet<>();
        entityManager
                .createQuery(
                        "select f.key.language, f.key.format from EditionFile f where f.key.editionId = :edition",
                        Object[].class)
                .setParameter("edition", edition.getId())
                .getResultList()
                .forEach(row -> stored.add(new Rendition((Language) row[0], (FileFormat) row[1])));
        return stored;
    }

    private Optional<Edition> last(String period) {
        return entityManager
                .createQuery("select e from Edition e where e.period = :period order by e.number desc", Edition.class)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    private EditionSnapshot content(Edition edition) {
        return entityManager.find(EditionContent.class, edition.getId()).content();
    }
}
