package kz.almasu.submission.version;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Totals;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Sha256;

/**
 * What an institution declares with a report, and the canonical form of it: the hash of these bytes is what is signed
 * and approved.
 *
 * <p>The form {@value #FORM} is UTF-8, a line for each thing, each line one JSON object without white space and ended by
 * a line feed. The first line is the report: form, period, institution, and whether it is a nil return. Then follows each
 * participant ({@link ReportedParticipant}), then each explanation of a warning ({@link ReportedExplanation}); both are
 * sorted by the bytes of their lines. Two reports that declare the same have the same bytes, in whatever order they were
 * entered. It holds no identity number or mark, and nothing of who entered or submitted it when: that a number was given,
 * changed or taken back is told among the differences ({@link UnsignedAttributes}) and leaves the hash as it is, since whoever
 * verifies the hash has these bytes, and nothing in them may lead to a number.
 */
record ReportContent(
        String period,
        String institution,
        List<ReportedParticipant> participants,
        List<ReportedExplanation> explanations) {

    static final String FORM = "almasu-report-1";

    private static final byte LINE_FEED = '\n';

    ReportContent {
        participants = List.copyOf(participants);
        explanations = List.copyOf(explanations);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(bytes, CanonicalJson.bytes(head()));
        addSorted(bytes, participants, ReportedParticipant::json);
        addSorted(bytes, explanations, ReportedExplanation::json);
        return bytes.toByteArray();
    }

    /** In hexadecimal. */
    String sha256() {
        return Sha256.of(bytes());
    }

    private JsonObject head() {
        return object().add("form", FORM)
                .add("period", period)
                .add("institution", institution)
                .add("nil", participants.isEmpty())
                .build();
    }

    /** Its participants in the order of their lines. */
    List<ReportedParticipant> participantsInLineOrder() {
        return participants.stream()
                .map(participant -> Map.entry(participant, CanonicalJson.bytes(participant.json())))
                .sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> void addSorted(ByteArrayOutputStream bytes, List<T> things, Function<T, JsonObject> json) {
        things.stream()
                .map(thing -> CanonicalJson.bytes(json.apply(thing)))
                .sorted(Arrays::compareUnsigned)
                .forEach(line -> add(bytes, line));
    }

    private static void add(ByteArrayOutputStream bytes, byte[] line) {
        bytes.writeBytes(line);
        bytes.write(LINE_FEED);
    }

    /** What {@link #bytes} has written. */
    static ReportContent read(byte[] bytes) {
        List<JsonObject> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> CanonicalJson.object(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<Boolean, List<JsonObject>> explaining =
                lines.stream().skip(1).collect(Collectors.partitioningBy(ReportedExplanation::isExplanation));
        return new ReportContent(
                lines.get(0).getString("period"),
                lines.get(0).getString("institution"),
                explaining.get(false).stream().map(ReportedParticipant::read).toList(),
                explaining.get(true).stream().map(ReportedExplanation::read).toList());
    }

    Totals totals() {
        return new Totals(count(Direction.OUTGOING), count(Direction.INCOMING));
    }

    private long count(Direction direction) {
        return participants.stream()
                .filter(participant -> participant.hasDirection(direction))
                .count();
    }

    /** The names of the institutions abroad, by id. */
    Map<Long, String> foreignInstitutionNames() {
        return participants.stream()
                .collect(Collectors.toMap(
                        ReportedParticipant::foreignInstitutionId,
                        ReportedParticipant::foreignInstitutionName,
                        (one, same) -> one));
    }

    /** The same with these names for institutions abroad: the ministry names them, not the office. */
    ReportContent withForeignInstitutionNames(Map<Long, String> hosts) {
        return new ReportContent(
                period,
                institution,
                participants.stream()
                        .map(participant -> participant.withForeignInstitutionNames(hosts))
                        .toList(),
                explanations);
    }

    /** The same, but with these explanations. */
    ReportContent withExplanations(Collection<ReportedExplanation> others) {
        return new ReportContent(period, institution, participants, List.copyOf(others));
    }
}
