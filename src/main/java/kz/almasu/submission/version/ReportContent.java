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
 * The content that an institution declares, and its canonical form: the hash of these bytes is signed and approved.
 *
 * <p>The form {@value #FORM} is UTF-8, one JSON object without white space per line, each line ended by a line feed.
 * The first line is the report: form, period, institution, and whether it is a nil return. Then follow the participants
 * ({@link ReportedParticipant}), then the explanations of warnings ({@link ReportedExplanation}), both sorted by the
 * bytes of their lines. So reports of equal content have equal bytes, in whatever order they were entered.
 *
 * <p>The content has no identity number or pseudonym, nor who entered or submitted it when. That an identity number was
 * added, changed or removed is shown among the changes ({@link UnsignedAttributes}) without changing the hash: the
 * bytes are handed out for verification and must not lead to a number.
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

    List<ReportedParticipant> participantsInLineOrder() {
        return participants.stream()
                .map(participant -> Map.entry(participant, CanonicalJson.bytes(participant.json())))
                .sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> void addSorted(ByteArrayOutputStream bytes, List<T> items, Function<T, JsonObject> json) {
        items.stream()
                .map(item -> CanonicalJson.bytes(json.apply(item)))
                .sorted(Arrays::compareUnsigned)
                .forEach(line -> add(bytes, line));
    }

    private static void add(ByteArrayOutputStream bytes, byte[] line) {
        bytes.writeBytes(line);
        bytes.write(LINE_FEED);
    }

    /** Parses the output of {@link #bytes}. */
    static ReportContent read(byte[] bytes) {
        List<JsonObject> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> CanonicalJson.object(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<Boolean, List<JsonObject>> linesByKind =
                lines.stream().skip(1).collect(Collectors.partitioningBy(ReportedExplanation::isExplanation));
        return new ReportContent(
                lines.get(0).getString("period"),
                lines.get(0).getString("institution"),
                linesByKind.get(false).stream().map(ReportedParticipant::read).toList(),
                linesByKind.get(true).stream().map(ReportedExplanation::read).toList());
    }

    Totals totals() {
        return new Totals(count(Direction.OUTGOING), count(Direction.INCOMING));
    }

    private long count(Direction direction) {
        return participants.stream()
                .filter(participant -> participant.hasDirection(direction))
                .count();
    }

    /** By id. */
    Map<Long, String> foreignInstitutionNames() {
        return participants.stream()
                .collect(Collectors.toMap(
                        ReportedParticipant::foreignInstitutionId,
                        ReportedParticipant::foreignInstitutionName,
                        (first, second) -> first));
    }

    /** A copy with these names of institutions abroad, which are maintained by the ministry, not the office. */
    ReportContent withForeignInstitutionNames(Map<Long, String> names) {
        return new ReportContent(
                period,
                institution,
                participants.stream()
                        .map(participant -> participant.withForeignInstitutionNames(names))
                        .toList(),
                explanations);
    }

    ReportContent withExplanations(Collection<ReportedExplanation> others) {
        return new ReportContent(period, institution, participants, List.copyOf(others));
    }
}
