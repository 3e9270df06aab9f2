package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Finding;
import kz.almasu.submission.Pairing;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionFindings;

/** Holds sheets against what is stored, and the report as it would be against its rules. */
@ApplicationScoped
class Previews {

    @Inject
    private Participants participants;

    @Inject
    private HostRegister hosts;

    @Inject
    private SubmissionFindings findings;

    /** What storing the sheet would do. Rows with errors are left out; whom one of them names is not removed. */
    Preview of(Standing standing, Reading reading) {
        if (!reading.isWhole()) {
            return new Preview(reading, null, List.of());
        }
        Set<Integer> wrong = reading.sheet().errors().stream().map(Finding::row).collect(Collectors.toSet());
        List<SheetRow> rows = reading.sheet().rows();
        List<SheetRow> right =
                rows.stream().filter(row -> !wrong.contains(row.row())).toList();
        Set<String> wronglyNamed = rows.stream()
                .filter(row -> wrong.contains(row.row()))
                .map(row -> row.entry().personKey())
                .collect(Collectors.toSet());
        HostRegister.Found found = hosts.settle(right);
        Pairing<Changes.Removal, SheetRow> pairing = Changes.paired(participants.of(standing), right);
        List<Concern> concerns = right.isEmpty() && !wrong.isEmpty()
                ? List.of() // it would be taken for a nil return
                : findings.planned(standing.period().getCode(), planned(pairing, found));
        return new Preview(reading, Changes.of(pairing).without(wronglyNamed), concerns);
    }

    /** In the order in which they would be stored, new ones first: so new institutions abroad have the same age. */
    private static List<PlannedParticipant> planned(
            Pairing<Changes.Removal, SheetRow> pairing, HostRegister.Found found) {
        Stream<PlannedParticipant> added = pairing.added().stream().map(row -> planned(row, mark(row.entry()), found));
        Stream<PlannedParticipant> known = Stream.concat(pairing.changed().stream(), pairing.same().stream())
                .map(pair -> planned(pair.now(), mark(pair), found));
        return Stream.concat(added, known).toList();
    }

    /** A sheet that says nothing of the person's identity leaves what is stored. */
    private static String mark(Pairing.Pair<Changes.Removal, SheetRow> pair) {
        ParticipantEntry said = pair.now().entry();
        return mark(said.getPersonMark() == null ? pair.before().before() : said);
    }

    private static String mark(ParticipantEntry entry) {
        return entry.isPersonKnown() ? entry.getPersonMark() : null;
    }

    private static PlannedParticipant planned(SheetRow row, String personMark, HostRegister.Found found) {
        return new PlannedParticipant(row.row(), row.entry(), personMark, found.plannedHostOf(row.entry()));
    }
}
