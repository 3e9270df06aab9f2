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

/** Copies persons and exchanges of an earlier submission into draft rows. Dates are not copied: they differ. */
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

    /** Earlier half-years with participants, newest first; empty if the submission cannot be edited now. */
    public List<Period> sourcePeriods(String period) {
        ReportStatus target = entry.status(period);
        if (!target.isEditableOn(LocalDate.now(clock))) {
            return List.of();
        }
        return entry.statuses().stream()
                .filter(status ->
                        status.period().getHalfYear().compareTo(target.period().getHalfYear()) < 0)
                .filter(status -> status.totals().all() > 0)
                .map(ReportStatus::period)
                .toList();
    }

    /**
     * Copies participants whose person and exchange are not yet in the submission as draft rows.
     *
     * @return number of rows copied
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
        for (Participant earlierParticipant : participants.of(source.submission())) {
            ParticipantEntry copy = earlierParticipant.entry();
            if (known.add(key(copy))) {
                DraftRow row = new DraftRow(submission, UUID.randomUUID().toString());
                row.update(cells(copy));
                row.copyPersonFrom(copy);
                draftRows.add(row);
                copied++;
            }
        }
        return copied;
    }

    private Set<String> existingKeys(Submission submission) {
        CellParser parser = new CellParser(codeLists, submission.getPeriod().getHalfYear());
        Set<String> known = new HashSet<>();
        participants.of(submission).forEach(stored -> known.add(key(stored.entry())));
        draftRows
                .of(submission)
                .forEach(row -> known.add(
                        key(parser.parse(new ParticipantEntry(), row.getCells()).entry())));
        return known;
    }

    private static String key(ParticipantEntry entry) {
        return entry.personKey() + "|" + entry.getCountry() + "|" + entry.foreignInstitutionKey();
    }

    private static Map<ParticipantField, String> cells(ParticipantEntry entry) {
        return GridRow.cells(entry).entrySet().stream()
                .filter(cell -> cell.getKey().isCopied())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
