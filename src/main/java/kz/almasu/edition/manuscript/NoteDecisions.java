package kz.almasu.edition.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * What reviewers decide before they publish, each with a reason that is kept: that the report of an institution is left
 * out, that a statement stays though the figures contradict it.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class NoteDecisions {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Periods periods;

    @Inject
    private Institutions institutions;

    @Inject
    private Manuscripts manuscripts;

    /** What would be published today, and all that was decided about it. */
    public Manuscript manuscript(String period) {
        return manuscripts.of(periods.get(period));
    }

    /** Publishes without this institution, unless its report is approved meanwhile; a new reason replaces an old one. */
    public LeftOut leaveOut(String period, String institution, String reason) {
        includeAgain(period, institution);
        LeftOut decision = new LeftOut(period, institutions.get(institution).getCode(), given(reason));
        entityManager.persist(decision);
        return decision;
    }

    /** Takes that decision back. */
    public void includeAgain(String period, String institution) {
        entityManager
                .createQuery("delete from LeftOut d where d.period = :period and d.institution = :institution")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("institution", institution)
                .executeUpdate();
    }

    /**
     * Keeps a statement that the figures contradict; a new reason replaces an old one.
     *
     * @param quote the statement, word for word as the checker quotes it
     */
    public KeptReason keep(String period, Language language, String quote, String reason) {
        String statement = Objects.toString(quote, "").strip();
        if (statement.isEmpty() || statement.length() > KeptReason.LONGEST_QUOTE) {
            throw Refusal.invalid("quote.length", KeptReason.LONGEST_QUOTE);
        }
        keepNoLonger(period, language, statement);
        KeptReason kept = new KeptReason(period, language, statement, given(reason));
        entityManager.persist(kept);
        return kept;
    }

    /** Takes that reason back. */
    public void keepNoLonger(String period, Language language, String quote) {
        entityManager
                .createQuery("delete from KeptReason r where r.period = :period and r.language = :language"
                        + " and r.quote = :quote")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("language", language)
                .setParameter("quote", quote)
                .executeUpdate();
    }

    private Given given(String reason) {
        return new Given(reason, caller.account().getLogin(), clock.instant());
    }
}
