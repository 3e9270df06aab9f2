package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.submission.Participant;
import kz.almasu.submission.mark.MarkedParticipant;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.review.ReportMarks;
import kz.almasu.submission.review.ReviewMarks;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.VersionChanges;

/** Marks on the decision page: those of the last return with what the office has made of them, and those to be sent. */
@Named
@RequestScoped
public class DecisionMarks {

    @Inject
    private DecisionPage page;

    @Inject
    private ReviewMarks marks;

    @Inject
    private SubmissionArchive archive;

    private ReportMarks all;
    private Map<Long, ParticipantMark> unsent;
    private VersionChanges changes;

    public List<MarkedParticipant> getSent() {
        return all().sent();
    }

    private ReportMarks all() {
        if (all == null) {
            all = marks.of(page.getStatus());
        }
        return all;
    }

    public List<ParticipantMark> getUnsent() {
        return List.copyOf(byParticipant().values());
    }

    /** Returns the number of participants to correct or to leave out. */
    public long getOpenCount() {
        return getUnsent().stream().filter(ParticipantMark::isOpen).count();
    }

    /** Returns the mark that is not sent yet; null for none. */
    public ParticipantMark of(Participant participant) {
        return byParticipant().get(participant.getId());
    }

    private Map<Long, ParticipantMark> byParticipant() {
        if (unsent == null) {
            unsent = all().unsent().stream()
                    .collect(Collectors.toMap(
                            ParticipantMark::getParticipantId,
                            Function.identity(),
                            (first, second) -> first,
                            LinkedHashMap::new));
        }
        return unsent;
    }

    /** True if the report waits for a decision and has been submitted before, so that its changes are of interest. */
    public boolean isResubmitted() {
        return page.getStatus().isWaiting() && page.getVersions().size() > 1;
    }

    /** Returns what has changed since the version before. */
    public VersionChanges getChanges() {
        if (changes == null) {
            changes = archive.report(
                            page.getPeriod(),
                            page.getInstitution(),
                            page.getVersions().get(0).getNumber())
                    .changes();
        }
        return changes;
    }
}
