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
import kz.almasu.edition.manuscript.Checklist;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.Manuscripts;
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
public class EditionMaking {

    /** An edition waits for its files. */
    public record Begun(Long edition) {}

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private Freezing freezing;

    @Inject
    private Clock clock;

    @Inject
    private Event<Begun> begun;

    /**
     * Freezes the note of a half-year as it is now. Of two who do so at once, the second is told that the first has.
     *
     * @param note why the edition before is corrected; nothing for the first
     * @param login who decides
     * @throws Refusal conflict, if the half-year has not begun or no report of it counts, if the checklist blocks, an
     *     edition is being made, or nothing has changed since the last; invalid, if a note is missing or too long
     */
    public Edition begin(String code, String note, String login) {
        Period period = periods.locked(code);
        if (period.stateOn(LocalDate.now(clock)) == PeriodState.PLANNED) {
            throw Refusal.conflict("period.notBegun", period);
        }
        Optional<Edition> last = last(code);
        last.filter(edition -> !edition.isPublished()).ifPresent(unfinished -> {
            throw Refusal.conflict("edition.inTheMaking", period, unfinished.getNumber());
        });
        String said = said(note, last.isPresent());
        FrozenContent content = freezing.freeze(
                ready(manuscripts.of(period)), last.map(Edition::getNumber).orElse(0) + 1, said);
        last.map(this::content).filter(before -> saysTheSame(before, content)).ifPresent(same -> {
            throw Refusal.conflict("edition.unchanged", period);
        });
        Edition edition = new Edition(content, login, clock.instant());
        entityManager.persist(edition);
        entityManager.flush();
        entityManager.persist(new EditionContent(edition, content));
        begun.fire(new Begun(edition.getId()));
        return edition;
    }

    private static String said(String note, boolean isCorrection) {
        String said = Objects.toString(note, "").strip();
        if (said.isEmpty() && isCorrection) {
            throw Refusal.invalid("edition.note");
        }
        if (said.length() > Edition.LONGEST_NOTE) {
            throw Refusal.invalid("comment.long", Edition.LONGEST_NOTE);
        }
        return said;
    }

    private static Manuscript ready(Manuscript manuscript) {
        if (manuscript.isEmpty()) {
            throw Refusal.conflict("note.empty", manuscript.period());
        }
        int blocking = Checklist.of(manuscript).blocking().size();
        if (blocking > 0) {
            throw Refusal.conflict("edition.blocked", manuscript.period(), blocking);
        }
        return manuscript;
    }

    private static boolean saysTheSame(FrozenContent before, FrozenContent after) {
        return Arrays.stream(Language.values())
                .allMatch(language ->
                        EditionChanges.between(before, after, language).isEmpty());
    }

    /** How far the newest edition of a half-year has come; empty if none was begun. */
    public Optional<Progress> progress(Period period) {
        return last(period.getCode())
                .map(edition -> new Progress(edition, stored(edition).size(), Copy.ALL.size()));
    }

    /** The editions that wait for files, by their ids. */
    List<Long> unfinished() {
        return entityManager
                .createQuery("select e.id from Edition e where e.publishedAt is null order by e.id", Long.class)
                .getResultList();
    }

    /** The files that it still waits for; none, if it is published. */
    List<Copy> missing(Long id) {
        Edition edition = entityManager.find(Edition.class, id);
        Set<Copy> stored = edition.isPublished() ? Set.copyOf(Copy.ALL) : stored(edition);
        return Copy.ALL.stream().filter(copy -> !stored.contains(copy)).toList();
    }

    Document document(Long id, Language language) {
        return content(entityManager.find(Edition.class, id)).document(language);
    }

    void store(Long id, Copy copy, byte[] file) {
        entityManager.persist(new EditionFile(id, copy, file));
    }

    /** Publishes it and, with it, its half-year, if all its files are there. */
    void finish(Long id) {
        if (missing(id).isEmpty()) {
            Edition edition = entityManager.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
            edition.publish(clock.instant());
            periods.locked(edition.getPeriod()).publish();
        }
    }

    /** @param incident under which name the log knows what happened */
    void stop(Long id, String incident) {
        entityManager.find(Edition.class, id).stop(incident);
    }

    /** Goes on where it stopped. */
    void resume(Edition edition) {
        entityManager.find(Edition.class, edition.getId()).stop(null);
        begun.fire(new Begun(edition.getId()));
    }

    /** Takes back what was never published. */
    void abandon(Edition edition) {
        for (String kind : List.of("EditionFile e where e.key.edition", "EditionContent e where e.edition")) {
            entityManager
                    .createQuery("delete from " + kind + " = :edition")
                    .setParameter("edition", edition.getId())
                    .executeUpdate();
        }
        entityManager.remove(entityManager.find(Edition.class, edition.getId()));
    }

    private Set<Copy> stored(Edition edition) {
        Set<Copy> stored = new HashSet<>();
        entityManager
                .createQuery(
                        "select f.key.language, f.key.format from EditionFile f where f.key.edition = :edition",
                        Object[].class)
                .setParameter("edition", edition.getId())
                .getResultList()
                .forEach(row -> stored.add(new Copy((Language) row[0], (FileFormat) row[1])));
        return stored;
    }

    private Optional<Edition> last(String period) {
        return entityManager
                .createQuery("select e from Edition e where e.period = :period order by e.number desc", Edition.class)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    private FrozenContent content(Edition edition) {
        return entityManager.find(EditionContent.class, edition.getId()).content();
    }
}
