package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.version.RecordMatcher;

/** Holds sheets against what is stored, and the report as it would be against its rules. */
@ApplicationScoped
class ImportPreviews {

    @Inject
    private Participants participants;

    @Inject
    private ForeignInstitutionResolver foreignInstitutionResolver;

    @Inject
    private SubmissionFindings findings;

    /** What storing the sheet would do. Rows with errors are left out; whom one of them names is not removed. */
    ImportPreview of(ReportStatus standing, ParseResult reading) {
        if (!reading.isComplete()) {
            return new ImportPreview(reading, null, List.of());
        }
        Set<Integer> wrong = reading.sheet().errors().stream().map(Finding::row).collect(Collectors.toSet());
        List<SheetRow> rows = reading.sheet().rows();
        List<SheetRow> right =
                rows.stream().filter(row -> !wrong.contains(row.row())).toList();
        Set<String> wronglyNamed = rows.stream()
                .filter(row -> wrong.contains(row.row()))
                .map(row -> row.entry().personKey())
                .collect(Collectors.toSet());
        ForeignInstitutionResolver.ResolvedInstitutions found = foreignInstitutionResolver.normalizeNames(right);
        RecordMatcher<ImportChanges.Removal, SheetRow> pairing = ImportChanges.match(participants.of(standing), right);
        List<Issue> concerns = right.isEmpty() && !wrong.isEmpty()
                ? List.of() // it would be taken for a nil return
                : findings.planned(standing.period().getCode(), plan(pairing, found));
        return new ImportPreview(reading, ImportChanges.of(pairing).withoutRemovalOf(wronglyNamed), concerns);
    }

    /** In the order in which they would be stored, new ones first: so new institutions abroad have the same age. */
    private static List<PlannedParticipant> plan(
            RecordMatcher<ImportChanges.Removal, SheetRow> pairing,
            ForeignInstitutionResolver.ResolvedInstitutions found) {
        Stream<PlannedParticipant> added =
                pairing.added().stream().map(row -> plan(row, pseudonym(row.entry()), found));
        Stream<PlannedParticipant> known = Stream.concat(pairing.changed().stream(), pairing.unchanged().stream())
                .map(pair -> plan(pair.now(), pseudonym(pair), found));
        return Stream.concat(added, known).toList();
    }

    /** A sheet that says nothing of the person's identity leaves what is stored. */
    private static String pseudonym(RecordMatcher.MatchedPair<ImportChanges.Removal, SheetRow> pair) {
        ParticipantEntry said = pair.now().entry();
        return pseudonym(said.getPersonPseudonym() == null ? pair.before().before() : said);
    }

    private static String pseudonym(ParticipantEntry entry) {
        return entry.hasPerson() ? entry.getPersonPseudonym() : null;
    }

    private static PlannedParticipant plan(
            SheetRow row, String personMark, ForeignInstitutionResolver.ResolvedInstitutions found) {
        return new PlannedParticipant(
                row.row(), row.entry(), personMark, found.plannedForeignInstitutionOf(row.entry()));
    }
}
