package kz.almasu.edition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Reviewers' decisions before publishing, each stored with its reason: excluded reports, accepted statements and revised
 * sentences.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class NoteDecisions {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuditLog auditLog;

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

    public DraftNote draftNote(String period) {
        return draftNotes.of(periods.get(period));
    }

    /** Excludes a report unless it is approved before publishing; a new reason replaces the old one. */
    public ExcludedReport excludeReport(String period, String institution, String reason) {
        deleteExclusion(period, institution);
        ExcludedReport excluded =
                new ExcludedReport(period, institutions.get(institution).getCode(), justification(reason));
        entityManager.persist(excluded);
        auditLog.record(AuditKind.REPORT_EXCLUDED, new AuditChange(period + " " + institution, null, reason));
        return excluded;
    }

    /** Withdraws the exclusion, if there is one. */
    public void includeReport(String period, String institution) {
        deleteExclusion(period, institution);
        auditLog.record(AuditKind.REPORT_INCLUDED, AuditChange.of(period + " " + institution));
    }

    private void deleteExclusion(String period, String institution) {
        entityManager
                .createQuery("delete from ExcludedReport d where d.period = :period and d.institution = :institution")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("institution", institution)
                .executeUpdate();
    }

    /**
     * Accepts a statement that the figures contradict; a new reason replaces the old one.
     *
     * @param quote the statement exactly as quoted by the checker
     */
    public AcceptedStatement acceptStatement(String period, Language language, String quote, String reason) {
        String statement = Objects.toString(quote, "").strip();
        if (statement.isEmpty() || statement.length() > AcceptedStatement.MAX_QUOTE_LENGTH) {
            throw Refusal.invalid("quote.length", AcceptedStatement.MAX_QUOTE_LENGTH);
        }
        deleteAcceptance(period, language, statement);
        AcceptedStatement accepted = new AcceptedStatement(period, language, statement, justification(reason));
        entityManager.persist(accepted);
        auditLog.record(AuditKind.STATEMENT_ACCEPTED, new AuditChange(period, statement, reason));
        return accepted;
    }

    public void withdrawAcceptance(String period, Language language, String quote) {
        deleteAcceptance(period, language, quote);
        auditLog.record(AuditKind.STATEMENT_NOT_ACCEPTED, new AuditChange(period, quote, null));
    }

    private void deleteAcceptance(String period, Language language, String quote) {
        entityManager
                .createQuery("delete from AcceptedStatement r where r.period = :period and r.language = :language"
                        + " and r.quote = :quote")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("language", language)
                .setParameter("quote", quote)
                .executeUpdate();
    }

    /**
     * Prints a computed sentence in other words, or leaves it out; a new decision replaces the old one.
     *
     * @param wording empty to leave the sentence out
     * @throws Refusal not found, if the note has no such sentence
     */
    public RevisedSentence reviseSentence(
            String period, String sentenceId, Optional<LocalizedText> wording, String reason) {
        Period found = periods.getForUpdate(period);
        if (!draftNotes.computed(found).sentenceIds().contains(sentenceId)) {
            throw Refusal.notFound("sentence", sentenceId);
        }
        deleteRevision(period, sentenceId);
        RevisedSentence revised =
                new RevisedSentence(found.getCode(), sentenceId, wording.orElse(null), justification(reason));
        entityManager.persist(revised);
        auditLog.record(AuditKind.SENTENCE_REVISED, new AuditChange(period + " " + sentenceId, null, reason));
        return revised;
    }

    /** Prints the computed sentence again, if it was revised. */
    public void restoreSentence(String period, String sentenceId) {
        deleteRevision(period, sentenceId);
        auditLog.record(AuditKind.SENTENCE_RESTORED, AuditChange.of(period + " " + sentenceId));
    }

    private void deleteRevision(String period, String sentenceId) {
        entityManager
                .createQuery("delete from RevisedSentence r where r.period = :period and r.sentenceId = :sentence")
                .setParameter("period", periods.get(period).getCode())
                .setParameter("sentence", sentenceId)
                .executeUpdate();
    }

    private Justification justification(String reason) {
        return new Justification(reason, caller.account().getLogin(), clock.instant());
    }
}
