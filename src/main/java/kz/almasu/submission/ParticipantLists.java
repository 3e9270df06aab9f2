package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;

/** Lists of participants in pages. Offices get those of their own institution only, regardless of the query. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
public class ParticipantLists {

    @Inject
    private Participants participants;

    @Inject
    private Caller caller;

    /** @param first index from 0 */
    public List<Participant> page(ParticipantQuery query, int first, int maxResults) {
        return participants.find(own(query), first, maxResults);
    }

    public long count(ParticipantQuery query) {
        return participants.count(own(query));
    }

    private ParticipantQuery own(ParticipantQuery query) {
        return caller.isMinistry() ? query : query.from(caller.institution());
    }
}
