package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Refusal;

/** Begins a submission with the persons and exchanges of an earlier one. Days are not taken over: they are others now. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class EarlierParticipants {

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Participants participants;

    @Inject
    private DraftRows draftRows;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /** The earlier half-years from which can be copied, the newest first; none where nothing can be entered now. */
    public List<Period> sourcePeriods(String period) {
        ReportStatus present = entry.status(period);
        if (!present.isEditableOn(LocalDate.now(clock))) {
            return List.of();
        }
        return entry.statuses().stream()
                .filter(standing -> standing.period()
                                .getHalfYear()
                                .compareTo(present.period().getHalfYear())
                        < 0)
                .filter(standing -> standing.totals().all() > 0)
                .map(ReportStatus::period)
                .toList();
    }

    /**
     * Copies as unfinished rows whoever is not in the submission yet with the same exchange.
     *
     * @return how many
     * @throws Refusal conflict, if the submission cannot be edited now; not found, if there is nothing to copy
     */
    public int copy(String period, String earlier) {
        ReportStatus source = entry.status(earlier);
        if (sourcePeriods(period).stream().noneMatch(source.period()::equals)) {
            throw Refusal.notFound("grid.earlier");
        }
        Submission submission = entry.editable(period);
        Set<String> known = existingKeys(submission);
        int copied = 0;
        for (Participant before : participants.of(source.submission())) {
            ParticipantEntry said = before.entry();
            if (known.add(key(said))) {
                DraftRow row = new DraftRow(submission, UUID.randomUUID().toString());
                row.update(cells(said));
                row.copyPersonFrom(said);
                draftRows.add(row);
                copied++;
            }
        }
        return copied;
    }

    private Set<String> existingKeys(Submission submission) {
        CellParser reader = new CellParser(codeLists, submission.getPeriod().getHalfYear());
        Set<String> known = new HashSet<>();
        participants.of(submission).forEach(stored -> known.add(key(stored.entry())));
        draftRows
                .of(submission)
                .forEach(row -> known.add(
                        key(reader.parse(new ParticipantEntry(), row.getCells()).entry())));
        return known;
    }

    private static String key(ParticipantEntry said) {
        return said.personKey() + "|" + said.getCountry() + "|" + said.foreignInstitutionKey();
    }

    private static Map<ParticipantField, String> cells(ParticipantEntry said) {
        return GridRow.cells(said).entrySet().stream()
                .filter(cell -> cell.getKey().isCopied())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
