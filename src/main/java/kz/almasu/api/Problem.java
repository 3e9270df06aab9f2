package kz.almasu.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.almasu.intake.ImportPreview;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * Problem details of a rejected request (RFC 9457), with extension members.
 *
 * @param type {@code /problems/} and the name of the refusal, or {@code about:blank} if the status is sufficient
 * @param title meaning of the status
 * @param detail explanation of this occurrence
 * @param instance path of the request
 * @param incident id of an internal error in the log; null for others
 * @param findings errors of a sheet or blocking findings of a report; null for others
 * @param present current state of a participant after a concurrent change; null for others
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String incident,
        List<ProblemFinding> findings,
        ParticipantResponse present) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String NO_TYPE = "about:blank";

    private static final Set<Integer> TITLED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500);
    private static final Set<Integer> DETAILED = Set.of(400, 404, 405, 406, 415, 500);

    /**
     * A finding in a sheet or a report.
     *
     * @param id id of the same finding in the report; null for findings that only sheets have
     * @param blocks STORING, SUBMITTING, or null if it blocks neither
     */
    public record ProblemFinding(
            String id,
            int row,
            String column,
            String value,
            String rule,
            String severity,
            String message,
            String blocks) {

        static ProblemFinding of(Finding finding, Language language) {
            return of(null, finding, finding.severity() == Severity.ERROR ? "STORING" : null, language);
        }

        /** Returns the first occurrence of an issue. */
        static ProblemFinding of(Issue issue, Language language) {
            return all(issue, language).findFirst().orElseThrow();
        }

        /** Returns one finding per occurrence of an issue. */
        static Stream<ProblemFinding> all(Issue issue, Language language) {
            String blocks = issue.isBlocking() ? "SUBMITTING" : null;
            return issue.occurrences().stream()
                    .map(occurrence -> of(issue.id(), occurrence.finding(), blocks, language));
        }

        /** Returns errors of a sheet first, then issues of the resulting report, then notices. */
        public static List<ProblemFinding> all(ImportPreview preview, Language language) {
            return Stream.of(
                            preview.errors().stream().map(error -> of(error, language)),
                            preview.issues().stream().flatMap(issue -> all(issue, language)),
                            preview.notices().stream().map(notice -> of(notice, language)))
                    .flatMap(Function.identity())
                    .toList();
        }

        private static ProblemFinding of(String id, Finding finding, String blocks, Language language) {
            return new ProblemFinding(
                    id,
                    finding.row(),
                    finding.column(),
                    finding.value(),
                    finding.rule(),
                    finding.severity().name(),
                    finding.message(language),
                    blocks);
        }
    }

    /** @param allowed HTTP methods that the path allows; empty if not applicable */
    static Problem ofHttp(int status, String allowed, Language language, String instance) {
        String detail = Texts.get(language, "problem.detail." + statusWithText(DETAILED, status), allowed);
        return of(status, detail, language, instance);
    }

    static Problem of(int status, String detail, Language language, String instance) {
        String title = Texts.get(language, "problem.title." + statusWithText(TITLED, status));
        return new Problem(NO_TYPE, title, status, detail, instance, null, null, null);
    }

    /** Returns the status, or 400 or 500 if there is no text for it. */
    private static int statusWithText(Set<Integer> available, int status) {
        if (available.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    Problem ofType(String name) {
        return new Problem("/problems/" + name, title, status, detail, instance, incident, findings, present);
    }

    Problem withIncident(String id) {
        return new Problem(type, title, status, detail, instance, id, findings, present);
    }

    Problem withFindings(List<ProblemFinding> newFindings) {
        return new Problem(type, title, status, detail, instance, incident, newFindings, present);
    }

    Problem withCurrent(ParticipantResponse current) {
        return new Problem(type, title, status, detail, instance, incident, findings, current);
    }
}
