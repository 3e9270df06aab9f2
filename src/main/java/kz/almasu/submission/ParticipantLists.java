package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;

/** Lists of participants in pages. Offices get those of their own institution only, regardless of the query. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
public class ParticipantLists {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Participants participants;

    @Inject
    private Caller caller;

    /** @param first index from 0 */
    public List<Participant> page(ParticipantQuery query, int first, int maxResults) {
        List<Participant> page = participants.find(own(query), first, maxResults);
        if (caller.isMinistry() && !page.isEmpty()) {
            auditLog.record(
                    AuditKind.PARTICIPANTS_READ, new AuditChange(reports(page), null, String.valueOf(page.size())));
        }
        return page;
    }

    private static String reports(List<Participant> page) {
        return page.stream()
                .map(Participant::getSubmission)
                .distinct()
                .map(Submission::auditSubject)
                .collect(Collectors.joining(", "));
    }

    public long count(ParticipantQuery query) {
        return participants.count(own(query));
    }

    private ParticipantQuery own(ParticipantQuery query) {
        return caller.isMinistry() ? query : query.from(caller.institution());
    }
}
