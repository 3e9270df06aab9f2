package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;

/** Lists of participants, page by page: of an office those of its own institution only, whatever the query says. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
public class ParticipantLists {

    @Inject
    private Participants participants;

    @Inject
    private Caller caller;

    /** One page; {@code first} counts from 0. */
    public List<Participant> page(ParticipantQuery query, int first, int most) {
        return participants.find(own(query), first, most);
    }

    public long count(ParticipantQuery query) {
        return participants.count(own(query));
    }

    private ParticipantQuery own(ParticipantQuery query) {
        return caller.isMinistry() ? query : query.from(caller.institution());
    }
}
