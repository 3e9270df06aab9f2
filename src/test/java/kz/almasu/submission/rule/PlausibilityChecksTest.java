package kz.almasu.submission.rule;

import static kz.almasu.submission.SubmissionFixture.HALF_YEAR;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlausibilityChecksTest {

    /** A boundary value that a rule accepts, and one that it refuses. The fixture starts on 6 April 2023. */
    private record Example(Consumer<ParticipantEntry> accepted, Consumer<ParticipantEntry> refused) {}

    private static final Map<String, Example> EXAMPLES = new TreeMap<>();

    static {
        example("LASTS_A_YEAR_AT_MOST", stay("OFFLINE", "2024-04-06"), stay("OFFLINE", "2024-04-07"));
        example("OFFLINE_LASTS_MORE_THAN_A_DAY", stay("OFFLINE", "2023-04-07"), stay("OFFLINE", "2023-04-06"));
        example("HYBRID_LASTS_MORE_THAN_A_DAY", stay("HYBRID", "2023-04-07"), stay("HYBRID", "2023-04-06"));
        example("ONLINE_LASTS_HALF_A_YEAR_AT_MOST", stay("ONLINE", "2023-10-06"), stay("ONLINE", "2023-10-07"));
        example(
                "PROGRAMME_IS_FOR_THE_DIRECTION",
                within(Direction.OUTGOING, null, null),
                within(Direction.INCOMING, null, null));
        example(
                "PROGRAMME_IS_VALID_WHEN_IT_BEGINS",
                within(null, "2023-04-06", "2023-04-06"),
                within(null, "2023-04-07", null));
        example(
                "FAMILY_NAME_IS_IN_ONE_SCRIPT",
                entry -> entry.setFamilyName("Иванов-Smith"),
                entry -> entry.setFamilyName("Ивaнов"));
        example(
                "GIVEN_NAME_IS_IN_ONE_SCRIPT",
                entry -> entry.setGivenName("John Мұрат II"),
                entry -> entry.setGivenName("Јohn"));
        example(
                "FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT",
                entry -> entry.setForeignInstitution("Университет La Sapienza"),
                entry -> entry.setForeignInstitution("Univеrsity of Bishkek"));
        example(
                "FAMILY_NAME_HAS_NO_TITLE",
                entry -> entry.setFamilyName("Профессорова-Дроздова"),
                entry -> entry.setFamilyName("Омаров, PhD"));
        example(
                "GIVEN_NAME_HAS_NO_TITLE",
                entry -> entry.setGivenName("Drew"),
                entry -> entry.setGivenName("Ерлан (доцент)"));
        example("NAMES_DIFFER", entry -> {}, entry -> entry.setGivenName(entry.getFamilyName()));
    }

    static Stream<Named<EntryRule>> rules() {
        return PlausibilityChecks.ALL.stream().map(rule -> named(rule.id(), rule));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(PlausibilityChecks.ALL)
                .extracting(EntryRule::id)
                .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsItsUsualExample(EntryRule rule) {
        assertThat(broken(valid(EXAMPLES.get(rule.id()).accepted()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsUnusualExample(EntryRule rule) {
        assertThat(broken(valid(EXAMPLES.get(rule.id()).refused()))).containsExactly(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNeverAnError(EntryRule rule) {
        assertThat(rule.severity()).isNotEqualTo(Severity.ERROR);
    }

    @Test
    void programmeIsValidUntilItsLastDay() {
        assertThat(broken(valid(within(null, null, "2023-04-05"))))
                .containsExactly("PROGRAMME_IS_VALID_WHEN_IT_BEGINS");
    }

    private static Stream<String> broken(ParticipantEntry entry) {
        return PlausibilityChecks.ALL.stream()
                .filter(rule -> !rule.condition().test(entry, HALF_YEAR))
                .map(EntryRule::id);
    }

    private static void example(String id, Consumer<ParticipantEntry> accepted, Consumer<ParticipantEntry> refused) {
        EXAMPLES.put(id, new Example(accepted, refused));
    }

    private static Consumer<ParticipantEntry> stay(String format, String end) {
        return entry -> {
            entry.setFormat(CatalogueFixture.entry(Format.class, format));
            entry.setEndDate(LocalDate.parse(end));
        };
    }

    private static Consumer<ParticipantEntry> within(Direction direction, String from, String to) {
        Programme known = CatalogueFixture.entry(Programme.class, "BOLASHAK_500");
        Programme limited = new Programme(known.getCode(), known.getPosition(), known.getName());
        limited.limit(direction, day(from), day(to));
        return entry -> entry.setProgramme(limited);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
