package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.grid.CellParser.ParsedEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.ConcurrentEditRefusal;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Refusal;

/**
 * Use cases for single participants given as texts, for API clients. A request with any error is refused as a whole.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SingleParticipants {

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Participants participants;

    @Inject
    private CodeLists codeLists;

    /** Participants in alphabetical order. */
    public List<Participant> all(String period) {
        ReportStatus status = entry.status(period);
        return status.hasSubmission() ? participants.of(status.submission()) : List.of();
    }

    /**
     * Adds a participant.
     *
     * @throws FindingsRefusal if the entry has errors
     * @throws Refusal conflict, if the submission cannot be edited now
     */
    public Participant add(String period, Map<ParticipantField, String> cells) {
        return entry.add(period, parse(period, new ParticipantEntry(), cells));
    }

    /**
     * Changes these fields.
     *
     * @param version the version on which the change is based
     * @throws ConcurrentEditRefusal if the version is outdated
     * @throws FindingsRefusal if the entry has errors
     * @throws Refusal not found, if there is no such participant; conflict, if the submission cannot be edited now
     */
    public Participant change(String period, Long id, int version, Map<ParticipantField, String> cells) {
        return entry.change(period, id, version, stored -> parse(period, stored, cells));
    }

    /**
     * @throws ConcurrentEditRefusal if the version is outdated
     * @throws Refusal as {@link #change}
     */
    public void remove(String period, Long id, int version) {
        entry.remove(period, id, version);
    }

    private ParticipantEntry parse(String period, ParticipantEntry base, Map<ParticipantField, String> cells) {
        CellParser parser =
                new CellParser(codeLists, entry.status(period).period().getHalfYear());
        ParsedEntry parsed = parser.parse(base, cells);
        FindingsRefusal.throwIfAny(parsed.findings());
        return parsed.entry();
    }
}
