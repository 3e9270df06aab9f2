package kz.almasu.submission.version;

import static kz.almasu.submission.SubmissionFixture.HALF_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** Compares the canonical form with a hand-written file and its hash by sha256sum. */
class ReportContentTest {

    private static final String FILE = "/report-content/report.jsonl";
    private static final String SHA256SUM_OF_FILE = "83133197959e15ac2bf0d0bb95868f941dd7324253dc37eeb46b21e889e729a4";
    private static final String SHA256SUM_OF_NIL = "5ecdf4d34553418d638f9222483537536fb6e89a35845fa8874ed35acee240e9";

    private static final ReportedParticipant MADINA = participant(
            41,
            "OUTGOING",
            "Кенжебаева",
            "Мадина",
            "CANDIDATE_OF_SCIENCE",
            "04",
            "OFFLINE",
            "INTER_UNIVERSITY",
            "KG",
            "Kyrgyz State \"Technical\" University\\Bishkek",
            "2023-04-06",
            "2023-04-15");
    private static final ReportedParticipant ERLAN = participant(
            7,
            "INCOMING",
            "Оспанов",
            "Ерлан",
            "PHD",
            "07",
            "ONLINE",
            "INTER_UNIVERSITY",
            "EE",
            "University of Tartu",
            "2023-02-01",
            "2023-02-28");
    private static final ReportedExplanation LONG_STAY =
            new ReportedExplanation("7e5d84771a22f546", "STAY_IS_AT_MOST_A_YEAR", 1, "Бірлескен жоба;\nкелісім №14.");

    @Test
    void equalsTheReferenceFileInAnyOrderOfEntry() throws IOException {
        List<ReportedParticipant> participants = new ArrayList<>(List.of(MADINA, ERLAN, MADINA));
        for (int i = 0; i < participants.size(); i++) {
            Collections.rotate(participants, 1);
            ReportContent content = content(participants, List.of(LONG_STAY));

            assertThat(content.bytes()).asString().isEqualTo(new String(file()));
            assertThat(content.sha256()).isEqualTo(SHA256SUM_OF_FILE);
        }
    }

    @Test
    void nilReturnIsOneLine() {
        assertThat(content(List.of(), List.of()).bytes())
                .asString()
                .isEqualTo(
                        "{\"form\":\"almasu-report-1\",\"period\":\"2023H1\",\"institution\":\"ENU\",\"nil\":true}\n");
        assertThat(content(List.of(), List.of()).sha256()).isEqualTo(SHA256SUM_OF_NIL);
    }

    @Test
    void parsesItsOwnOutput() throws IOException {
        ReportContent read = ReportContent.read(file());

        assertThat(read.bytes()).isEqualTo(file());
        assertThat(read.participants()).containsExactlyInAnyOrder(MADINA, MADINA, ERLAN);
        assertThat(read.explanations()).containsExactly(LONG_STAY);
        assertThat(read.totals()).isEqualTo(new Totals(2, 1));
    }

    @Test
    void hashDependsOnEachDeclaredValue() {
        String signed = content(List.of(MADINA, ERLAN), List.of(LONG_STAY)).sha256();

        assertThat(content(List.of(MADINA), List.of(LONG_STAY)).sha256()).isNotEqualTo(signed);
        assertThat(content(List.of(MADINA, ERLAN), List.of()).sha256()).isNotEqualTo(signed);
        for (ParticipantField field : MADINA.values().keySet()) {
            Map<ParticipantField, String> other = new EnumMap<>(MADINA.values());
            other.put(field, "2");
            assertThat(content(List.of(new ReportedParticipant(other, 41), ERLAN), List.of(LONG_STAY))
                            .sha256())
                    .as(field.name())
                    .isNotEqualTo(signed);
        }
        assertThat(content(List.of(new ReportedParticipant(MADINA.values(), 42), ERLAN), List.of(LONG_STAY))
                        .sha256())
                .isNotEqualTo(signed);
    }

    @Test
    void renamedForeignInstitutionKeepsTheHash() {
        ReportContent signed = content(List.of(MADINA, ERLAN), List.of());
        ReportContent now =
                content(List.of(MADINA.withForeignInstitutionNames(Map.of(41L, "Another name")), ERLAN), List.of());

        assertThat(now.sha256()).isNotEqualTo(signed.sha256());
        assertThat(now.withForeignInstitutionNames(signed.foreignInstitutionNames())
                        .sha256())
                .isEqualTo(signed.sha256());
    }

    /** Attributes are assigned to the right lines, and the hash stays. */
    @Test
    void unsignedAttributesAreRestoredAndNotHashed() throws IOException {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        List.of(Language.values()).forEach(language -> messages.put(language, "«" + language + "»"));
        ReportContent withAttributes = content(
                List.of(MADINA.withPseudonym("m"), ERLAN.withPseudonym("e"), MADINA.withPseudonym("m")),
                List.of(LONG_STAY.withMessages(messages)));

        ReportContent read = UnsignedAttributes.read(
                        UnsignedAttributes.of(withAttributes).bytes())
                .addTo(ReportContent.read(file()));

        assertThat(withAttributes.sha256()).isEqualTo(SHA256SUM_OF_FILE);
        assertThat(read.sha256()).isEqualTo(SHA256SUM_OF_FILE);
        assertThat(read.participants())
                .containsExactlyInAnyOrder(
                        MADINA.withPseudonym("m"), MADINA.withPseudonym("m"), ERLAN.withPseudonym("e"));
        assertThat(read.explanations().get(0).message(Language.RU)).isEqualTo("«RU»");
        assertThat(LONG_STAY.message(Language.RU)).as("rule no longer exists").isEqualTo("STAY_IS_AT_MOST_A_YEAR");
    }

    private static ReportContent content(List<ReportedParticipant> participants, List<ReportedExplanation> explained) {
        return new ReportContent(HALF_YEAR.code(), "ENU", participants, explained);
    }

    private static ReportedParticipant participant(long foreignInstitution, String... texts) {
        List<ParticipantField> fields = List.of(
                ParticipantField.DIRECTION,
                ParticipantField.FAMILY_NAME,
                ParticipantField.GIVEN_NAME,
                ParticipantField.DEGREE,
                ParticipantField.FIELD,
                ParticipantField.FORMAT,
                ParticipantField.PROGRAMME,
                ParticipantField.COUNTRY,
                ParticipantField.FOREIGN_INSTITUTION,
                ParticipantField.START_DATE,
                ParticipantField.END_DATE);
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, ""));
        for (int i = 0; i < texts.length; i++) {
            values.put(fields.get(i), texts[i]);
        }
        return new ReportedParticipant(values, foreignInstitution);
    }

    private static byte[] file() throws IOException {
        try (InputStream file = ReportContentTest.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        }
    }
}
