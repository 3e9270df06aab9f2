package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.PersonName;
import kz.almasu.submission.Submission;
import kz.almasu.submission.finding.Explanations;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Language;

/** Builds the content of stored reports, and converts content back to entries. */
@ApplicationScoped
class ReportContents {

    @Inject
    private ReportedParticipants participants;

    @Inject
    private Explanations explanations;

    @Inject
    private CodeLists codeLists;

    /**
     * The current content.
     *
     * @param found issues of the report
     */
    ReportContent of(Submission submission, List<Issue> found) {
        return stored(submission)
                .withExplanations(found.stream()
                        .filter(issue -> issue.explanation() != null)
                        .map(ReportedExplanation::of)
                        .toList());
    }

    ReportContent ofNilReturn(Period period, Institution institution) {
        return new ReportContent(period.getCode(), institution.getCode(), List.of(), List.of());
    }

    /**
     * The current content, rendered with the names and explanations of the signed version, so that it equals that
     * version unless the report itself has changed.
     */
    ReportContent comparableTo(ReportContent signed, Submission submission) {
        Set<String> explained =
                signed.explanations().stream().map(ReportedExplanation::issueId).collect(Collectors.toSet());
        return stored(submission)
                .withForeignInstitutionNames(signed.foreignInstitutionNames())
                .withExplanations(explanations.of(submission).stream()
                        .filter(explanation -> explained.contains(explanation.getIssueId()))
                        .map(ReportedExplanation::of)
                        .toList());
    }

    private ReportContent stored(Submission submission) {
        return new ReportContent(
                submission.getPeriod().getCode(),
                submission.getInstitution().getCode(),
                participants.of(submission),
                List.of());
    }

    /** In alphabetical order. */
    List<ParticipantEntry> entries(ReportContent content) {
        Comparator<Object> alphabet = Language.KK.collator();
        CodeIndex codes = new CodeIndex(codeLists);
        return content.participants().stream()
                .map(reported -> entry(reported, codes))
                .sorted(Comparator.comparing(ReportContents::fullName, alphabet))
                .toList();
    }

    private static String fullName(ParticipantEntry entry) {
        return PersonName.full(entry.getFamilyName(), entry.getGivenName());
    }

    private static ParticipantEntry entry(ReportedParticipant reported, CodeIndex codes) {
        ParticipantEntry entry = new ParticipantEntry();
        entry.pseudonymize(reported.pseudonym());
        ParticipantField.declared().stream()
                .filter(field -> !reported.text(field).isEmpty())
                .forEach(field ->
                        field.setValue(entry, field.declaration().type().parse(reported.text(field), codes)));
        return entry;
    }
}
