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

/** An office's participants one by one, for programs that speak in texts. What is wrong is refused as a whole. */
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

    /** All, in the order of the alphabet. */
    public List<Participant> all(String period) {
        ReportStatus standing = entry.status(period);
        return standing.hasSubmission() ? participants.of(standing.submission()) : List.of();
    }

    /** @throws FindingsRefusal if anything is wrong; @throws Refusal conflict, if the submission cannot be edited now */
    public Participant add(String period, Map<ParticipantField, String> cells) {
        return entry.add(period, read(period, new ParticipantEntry(), cells));
    }

    /**
     * Changes these fields.
     *
     * @param version the version on which the change is based
     * @throws ConcurrentEditRefusal if somebody has changed it since
     * @throws FindingsRefusal if anything is wrong
     * @throws Refusal not found, if there is no such participant; conflict, if the submission cannot be edited now
     */
    public Participant change(String period, Long id, int version, Map<ParticipantField, String> cells) {
        return entry.change(period, id, version, present -> read(period, present, cells));
    }

    /** @throws ConcurrentEditRefusal if somebody has changed it since; @throws Refusal as {@link #change} */
    public void remove(String period, Long id, int version) {
        entry.remove(period, id, version);
    }

    private ParticipantEntry read(String period, ParticipantEntry base, Map<ParticipantField, String> cells) {
        CellParser reader =
                new CellParser(codeLists, entry.status(period).period().getHalfYear());
        ParsedEntry reading = reader.parse(base, cells);
        FindingsRefusal.throwIfAny(reading.findings());
        return reading.entry();
    }
}
