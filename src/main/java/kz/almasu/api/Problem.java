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
 * Why a request was refused, as RFC 9457 writes it.
 *
 * @param type the refusal's own stable name under {@code /problems/}, or about:blank where the status says it all
 * @param title what the status means
 * @param detail what is wrong with this request
 * @param instance the address that was asked
 * @param incident under which name the log knows an internal error; null for others
 * @param findings the problems of a sheet, each with its place, or what blocks submitting; null for others
 * @param present the participant as it is now, if somebody has changed it meanwhile; null for others
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
     * One problem of a sheet, or of a report that cannot be submitted.
     *
     * @param id the report's finding of this id is the same; null for what only a sheet can have
     * @param blocks what it prevents: STORING or SUBMITTING; null for nothing
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

        /** Its first place. */
        static ProblemFinding of(Issue concern, Language language) {
            return all(concern, language).findFirst().orElseThrow();
        }

        /** Each of its places. */
        static Stream<ProblemFinding> all(Issue concern, Language language) {
            String blocks = concern.isBlocking() ? "SUBMITTING" : null;
            return concern.occurrences().stream().map(place -> of(concern.id(), place.finding(), blocks, language));
        }

        /** All that was found in a sheet, and in the report as it would be: what prevents storing stands first. */
        public static List<ProblemFinding> all(ImportPreview preview, Language language) {
            return Stream.of(
                            preview.errors().stream().map(error -> of(error, language)),
                            preview.issues().stream().flatMap(concern -> all(concern, language)),
                            preview.notices().stream().map(note -> of(note, language)))
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

    /** What the HTTP layer refuses without a reason of ours; {@code allowed} are the methods for this address. */
    static Problem ofHttp(int status, String allowed, Language language, String instance) {
        String detail = Texts.get(language, "problem.detail." + statusWithText(DETAILED, status), allowed);
        return of(status, detail, language, instance);
    }

    static Problem of(int status, String detail, Language language, String instance) {
        String title = Texts.get(language, "problem.title." + statusWithText(TITLED, status));
        return new Problem(NO_TYPE, title, status, detail, instance, null, null, null);
    }

    /** The status, or the plain one of its class where it has no text of its own. */
    private static int statusWithText(Set<Integer> said, int status) {
        if (said.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    Problem ofType(String name) {
        return new Problem("/problems/" + name, title, status, detail, instance, incident, findings, present);
    }

    Problem withIncident(String named) {
        return new Problem(type, title, status, detail, instance, named, findings, present);
    }

    Problem withFindings(List<ProblemFinding> found) {
        return new Problem(type, title, status, detail, instance, incident, found, present);
    }

    Problem withCurrent(ParticipantResponse now) {
        return new Problem(type, title, status, detail, instance, incident, findings, now);
    }
}
