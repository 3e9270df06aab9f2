package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.submission.Action;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.system.Refusal;

/** Repository of submitted versions. */
@ApplicationScoped
public class SubmissionVersions {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ReportContents contents;

    @Inject
    private Issues issues;

    /** Newest first. */
    public List<SubmissionVersion> all(Submission submission) {
        return newestFirst(submission).getResultList();
    }

    /** The latest version; empty if there is none. */
    public Optional<SubmissionVersion> latest(Submission submission) {
        return newestFirst(submission).setMaxResults(1).getResultStream().findFirst();
    }

    /** The latest version, with its content loaded in the same statement. */
    Optional<SubmissionVersion> latestWithContent(Submission submission) {
        return entityManager
                .createQuery(
                        "select v, c from SubmissionVersion v, SubmissionContent c where c.version = v.id"
                                + " and v.submission = :submission order by v.number desc",
                        Object[].class)
                .setParameter("submission", submission)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> (SubmissionVersion) row[0])
                .findFirst();
    }

    private TypedQuery<SubmissionVersion> newestFirst(Submission submission) {
        return entityManager
                .createQuery(
                        "select v from SubmissionVersion v where v.submission = :submission order by v.number desc",
                        SubmissionVersion.class)
                .setParameter("submission", submission);
    }

    public Optional<SubmissionVersion> find(Submission submission, int number) {
        return entityManager
                .createQuery(
                        "select v from SubmissionVersion v where v.submission = :submission and v.number = :number",
                        SubmissionVersion.class)
                .setParameter("submission", submission)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Stores the submitted content as the next version. */
    public SubmissionVersion save(Transition submitted, List<Issue> found) {
        Submission submission = submitted.getSubmission();
        return save(submitted, contents.of(submission, found));
    }

    SubmissionVersion save(Transition submitted, ReportContent content) {
        int last = latest(submitted.getSubmission())
                .map(SubmissionVersion::getNumber)
                .orElse(0);
        SubmissionVersion version = new SubmissionVersion(submitted, last + 1, content);
        entityManager.persist(version);
        entityManager.flush(); // the content has its id as a foreign key
        entityManager.persist(new SubmissionContent(version, content));
        submitted.setContentHash(version.getSha256());
        return version;
    }

    public byte[] bytes(SubmissionVersion version) {
        return stored(version).bytes();
    }

    /** The content with its unsigned attributes. */
    ReportContent content(SubmissionVersion version) {
        return stored(version).read();
    }

    private SubmissionContent stored(SubmissionVersion version) {
        return entityManager.find(SubmissionContent.class, version.getId());
    }

    /**
     * Returns the hash to be approved. A report submitted before versions were stored gets its first version here.
     *
     * @param shown hash of the content that the reviewer has seen; null if not given
     * @throws Refusal conflict, if it is not the latest version's hash, or the stored report no longer equals the
     *     signed one
     */
    public String approvableHash(Submission submission, String shown) {
        SubmissionVersion version = latest(submission).orElseGet(() -> saveMissingVersion(submission));
        if (shown != null && !shown.equals(version.getSha256())) {
            throw Refusal.conflict("approve.other", version.getNumber());
        }
        if (!isUnchangedSince(version)) {
            throw Refusal.conflict("approve.changed", version.getNumber());
        }
        return version.getSha256();
    }

    /** True if the stored report still equals this submitted version. */
    public boolean isUnchangedSince(SubmissionVersion version) {
        return contents.comparableTo(content(version), version.getSubmission())
                .sha256()
                .equals(version.getSha256());
    }

    /** Hashes of the latest versions, by submission; one without a version is not there. */
    public Map<Submission, String> latestHashes(List<Submission> submissions) {
        return entityManager
                .createQuery(
                        "select v.submission, v.sha256 from SubmissionVersion v where v.submission in :submissions"
                                + " and v.number ="
                                + " (select max(w.number) from SubmissionVersion w where w.submission = v.submission)",
                        Object[].class)
                .setParameter("submissions", submissions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Submission) row[0], row -> (String) row[1]));
    }

    private SubmissionVersion saveMissingVersion(Submission submission) {
        return save(submission.last(Action.SUBMIT).orElseThrow(), issues.of(submission));
    }
}
