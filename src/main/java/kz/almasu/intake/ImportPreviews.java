package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.version.RecordMatcher;

/** Compares sheets with the stored participants and checks the resulting report. */
@ApplicationScoped
class ImportPreviews {

    @Inject
    private Participants participants;

    @Inject
    private ForeignInstitutionResolver foreignInstitutionResolver;

    @Inject
    private SubmissionFindings findings;

    /** Computes the preview. Rows with errors are ignored; persons named in them are not removed. */
    ImportPreview preview(ReportStatus status, ParseResult parseResult) {
        if (!parseResult.isComplete()) {
            return new ImportPreview(parseResult, null, List.of());
        }
        ValidRows rows = validRows(parseResult);
        ForeignInstitutionResolver.ResolvedInstitutions institutions =
                foreignInstitutionResolver.normalizeNames(rows.valid());
        RecordMatcher<ImportChanges.Removal, SheetRow> matcher =
                ImportChanges.match(participants.of(status), rows.valid());
        ImportChanges changes = changes(matcher, rows, parseResult);
        List<Issue> issues = rows.valid().isEmpty() && !changes.drafts().isEmpty()
                ? List.of() // an empty report would be checked as a nil return
                : findings.planned(status.period().getCode(), plan(matcher, institutions));
        return new ImportPreview(parseResult, changes, issues);
    }

    /** Computes the changes by a sheet all of whose rows were read. */
    ImportChanges changes(Submission submission, ParseResult parseResult) {
        ValidRows rows = validRows(parseResult);
        foreignInstitutionResolver.normalizeNames(rows.valid());
        return changes(ImportChanges.match(participants.of(submission), rows.valid()), rows, parseResult);
    }

    private static ImportChanges changes(
            RecordMatcher<ImportChanges.Removal, SheetRow> matcher, ValidRows rows, ParseResult parseResult) {
        return ImportChanges.of(matcher)
                .withoutRemovalOf(rows.personsWithErrors())
                .withDrafts(SheetDrafts.of(parseResult));
    }

    /**
     * Rows without errors.
     *
     * @param personsWithErrors keys of the persons that the other rows name
     */
    private record ValidRows(List<SheetRow> valid, Set<String> personsWithErrors) {}

    private static ValidRows validRows(ParseResult parseResult) {
        Set<Integer> rowsWithErrors = parseResult.sheet().rowsWithErrors();
        Map<Boolean, List<SheetRow>> rows = parseResult.sheet().rows().stream()
                .collect(Collectors.partitioningBy(row -> !rowsWithErrors.contains(row.row())));
        return new ValidRows(
                rows.get(true),
                rows.get(false).stream().map(row -> row.entry().personKey()).collect(Collectors.toSet()));
    }

    /**
     * Lists new participants first, the order in which they are saved, so that new foreign institutions get the same
     * order of age.
     */
    private static List<PlannedParticipant> plan(
            RecordMatcher<ImportChanges.Removal, SheetRow> matcher,
            ForeignInstitutionResolver.ResolvedInstitutions institutions) {
        Stream<PlannedParticipant> added =
                matcher.added().stream().map(row -> plan(row, pseudonym(row.entry()), institutions));
        Stream<PlannedParticipant> existing = Stream.concat(matcher.changed().stream(), matcher.unchanged().stream())
                .map(pair -> plan(pair.now(), pseudonym(pair), institutions));
        return Stream.concat(added, existing).toList();
    }

    /** Keeps the stored pseudonym if the sheet has no identity number. */
    private static String pseudonym(RecordMatcher.MatchedPair<ImportChanges.Removal, SheetRow> pair) {
        ParticipantEntry entry = pair.now().entry();
        return pseudonym(entry.getPersonPseudonym() == null ? pair.before().before() : entry);
    }

    private static String pseudonym(ParticipantEntry entry) {
        return entry.hasPerson() ? entry.getPersonPseudonym() : null;
    }

    private static PlannedParticipant plan(
            SheetRow row, String personPseudonym, ForeignInstitutionResolver.ResolvedInstitutions institutions) {
        return new PlannedParticipant(
                row.row(), row.entry(), personPseudonym, institutions.plannedForeignInstitutionOf(row.entry()));
    }
}
