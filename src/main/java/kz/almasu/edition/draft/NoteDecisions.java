package kz.almasu.edition.draft;

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
    private DraftNotes draftNotes;

    /** What would be published today, and all that was decided about it. */
    public DraftNote draftNote(String period) {
        return draftNotes.of(periods.get(period));
    }

    /** Publishes without this institution, unless its report is approved meanwhile; a new reason replaces an old one. */
    public ExcludedReport excludeReport(String period, String institution, String reason) {
        includeReport(period, institution);
        ExcludedReport decision =
                new ExcludedReport(period, institutions.get(institution).getCode(), justification(reason));
        entityManager.persist(decision);
        return decision;
    }

    /** Takes that decision back. */
    public void includeReport(String period, String institution) {
        entityManager
                .createQuery("delete from ExcludedReport d where d.period = :period and d.institution = :institution")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("institution", institution)
                .executeUpdate();
    }

    /**
     * Keeps a statement that the figures contradict; a new reason replaces an old one.
     *
     * @param quote the statement, word for word as the checker quotes it
     */
    public AcceptedStatement acceptStatement(String period, Language language, String quote, String reason) {
        String statement = Objects.toString(quote, "").strip();
        if (statement.isEmpty() || statement.length() > AcceptedStatement.MAX_QUOTE_LENGTH) {
            throw Refusal.invalid("quote.length", AcceptedStatement.MAX_QUOTE_LENGTH);
        }
        withdrawAcceptance(period, language, statement);
        AcceptedStatement kept = new AcceptedStatement(period, language, statement, justification(reason));
        entityManager.persist(kept);
        return kept;
    }

    /** Takes that reason back. */
    public void withdrawAcceptance(String period, Language language, String quote) {
        entityManager
                .createQuery("delete from AcceptedStatement r where r.period = :period and r.language = :language"
                        + " and r.quote = :quote")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("language", language)
                .setParameter("quote", quote)
                .executeUpdate();
    }

    private Justification justification(String reason) {
        return new Justification(reason, caller.account().getLogin(), clock.instant());
    }
}
