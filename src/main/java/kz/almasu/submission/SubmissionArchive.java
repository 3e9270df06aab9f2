package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.system.Refusal;

/**
 * What was submitted, version by version. An office is given its own institution's: those methods take none. The ministry
 * names the institution.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionArchive {

    @Inject
    private Caller caller;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Declarations declarations;

    /** The versions of the institution's report, the newest first. */
    public List<SubmissionVersion> versions(String period) {
        return versions(entry.standing(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(String period, String institution) {
        return versions(review.standing(period, institution));
    }

    /** What the institution submitted last; empty if it never did. */
    public Optional<SubmissionVersion> latest(String period) {
        return latest(entry.standing(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<SubmissionVersion> latest(String period, String institution) {
        return latest(review.standing(period, institution));
    }

    /** @throws Refusal not found, if there is no such version */
    public SignedReport report(String period, int number) {
        return report(entry.standing(period), number);
    }

    /** @throws Refusal not found, if there is no such version */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public SignedReport report(String period, String institution, int number) {
        return report(review.standing(period, institution), number);
    }

    /** The canonical content, whose hash the version has. @throws Refusal not found, if there is no such version */
    public byte[] content(String period, int number) {
        return versions.bytes(version(entry.standing(period), number));
    }

    /** The same for the ministry. @throws Refusal not found, if there is no such version */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] content(String period, String institution, int number) {
        return versions.bytes(version(review.standing(period, institution), number));
    }

    /**
     * The versions of a report whose standing is known already, the newest first.
     *
     * @throws Refusal forbidden, if an office asks for another institution's
     */
    @AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(Standing standing) {
        if (!caller.isMinistry() && !standing.institution().equals(caller.institution())) {
            throw Refusal.forbidden("role");
        }
        return standing.isBegun() ? versions.all(standing.submission()) : List.of();
    }

    private Optional<SubmissionVersion> latest(Standing standing) {
        return Optional.ofNullable(standing.submission()).flatMap(versions::latest);
    }

    private SignedReport report(Standing standing, int number) {
        return declarations.signed(standing, version(standing, number));
    }

    private SubmissionVersion version(Standing standing, int number) {
        return Optional.ofNullable(standing.submission())
                .flatMap(submission -> versions.find(submission, number))
                .orElseThrow(() -> Refusal.notFound("version", number));
    }
}
