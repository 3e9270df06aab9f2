package kz.almasu.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Format;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.RuleRunner;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRulesTest {

    /** A boundary report that a rule accepts, one that it refuses, and the number of participants concerned. */
    private record Example(
            Function<CheckedReportFixture, CheckedReportFixture> accepted,
            Function<CheckedReportFixture, CheckedReportFixture> refused,
            long records) {}

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        example(
                "ROWS_ARE_FINISHED",
                report -> report.rows(2),
                report -> report.rows(2).draftRows(3),
                3);
        example(
                "PERSON_STANDS_ONCE_IN_AN_EXCHANGE",
                report -> report.row(stay("2023-04-06", "2023-04-15")).row(stay("2023-04-16", "2023-04-20")),
                report -> report.row(stay("2023-04-06", "2023-04-15")).row(stay("2023-04-06", "2023-04-15")),
                2);
        example(
                "STAYS_OF_A_PERSON_DO_NOT_OVERLAP",
                report -> report.row(withPseudonym("a", "2023-04-15")).row(withPseudonym("a", "2023-04-26")),
                report -> report.row(withPseudonym("a", "2023-04-15")).row(withPseudonym("a", "2023-04-25")),
                2);
        example(
                "PERSON_HAS_ONE_NAME",
                report -> report.row(underName("Әбілова", "2023-04-06")).row(underName("ӘБІЛОВА", "2023-04-20")),
                report -> report.row(underName("Әбілова", "2023-04-06")).row(underName("Абилова", "2023-04-20")),
                2);
        example(
                "STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP",
                report -> report.row(stay("2023-04-06", "2023-04-15")).row(stay("2023-04-16", "2023-04-20")),
                report -> report.row(stay("2023-04-06", "2023-04-15")).row(stay("2023-04-15", "2023-04-20")),
                2);
        example(
                "PERSON_IS_REPORTED_BY_ONE_INSTITUTION",
                report -> report.row(withPseudonym("a", "2023-04-06")),
                report -> report.row(withPseudonym("a", "2023-04-06")).reportedElsewhere(1),
                1);
        example(
                "EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION",
                report -> report.rows(1),
                report -> report.rows(1).reportedElsewhere(1),
                1);
        example(
                "FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY",
                report -> report.rows(1),
                report -> report.rows(2).olderForeignInstitution(2, "Osh State University"),
                1);
        example(
                "FOREIGN_INSTITUTION_HAS_ONE_SPELLING",
                report -> report.rows(1),
                report -> report.rows(2).olderForeignInstitution(1, "Osh State University"),
                1);
        example(
                "FOREIGN_INSTITUTION_IS_ABROAD",
                report -> report.rows(1),
                report -> report.rows(2).kazakhstani(1, "ENU"),
                1);
        example("NIL_RETURN_FOLLOWS_NO_EXCHANGES", report -> report.yearBefore(0), report -> report.yearBefore(9), 1);
        example("NIL_RETURN_FOLLOWS_FEW_EXCHANGES", report -> report.yearBefore(9), report -> report.yearBefore(10), 1);
        for (String part : List.of("DIRECTION", "COUNTRY", "PROGRAMME")) {
            example(
                    part + "_HAS_A_USUAL_COUNT",
                    report -> report.yearBefore(5).rows(14),
                    report -> report.yearBefore(5).rows(15),
                    15);
        }
        example(
                "REPORT_GROWS_WITHIN_REASON",
                report -> report.yearBefore(52).rows(1051),
                report -> report.yearBefore(52).rows(1052),
                1052);
    }

    static Stream<Named<ReportRule>> rules() {
        return all().map(rule -> named(rule.id(), rule));
    }

    private static Stream<ReportRule> all() {
        return Rules.ALL.stream().filter(ReportRule.class::isInstance).map(ReportRule.class::cast);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(all()).extracting(ReportRule::id).containsExactlyElementsOf(EXAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsItsUsualExample(ReportRule rule) {
        assertThat(found(rule, EXAMPLES.get(rule.id()).accepted())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsUnusualExample(ReportRule rule) {
        Example example = EXAMPLES.get(rule.id());

        assertThat(found(rule, example.refused())).singleElement().satisfies(issue -> {
            assertThat(issue.records()).isEqualTo(example.records());
            assertThat(issue.severity()).isEqualTo(rule.severity());
            assertThat(rule.severity() == Severity.ERROR).isEqualTo(rule.equals(CompletenessCheck.ROWS_ARE_FINISHED));
            assertThat(issue.occurrences()).isNotEmpty();
            for (Language language : Language.values()) {
                assertThat(issue.message(language)).doesNotContain("{", "null");
            }
        });
    }

    @Test
    void namesakesWithDifferentNumbersAreTwoPersons() {
        assertThat(broken(report -> report.row(withPseudonym("a", "2023-04-10")).row(withPseudonym("b", "2023-04-10"))))
                .isEmpty();
        assertThat(broken(report -> report.row(withPseudonym("a", "2023-04-10")).row(stay("2023-04-10", "2023-04-20"))))
                .containsExactly("PERSON_STANDS_ONCE_IN_AN_EXCHANGE");
    }

    /** Sheets of offices have one person in several spellings; which of them is right is for the office to say. */
    @ParameterizedTest
    @CsvSource({
        "O'Connor, Sean, O’Connor, SEAN",
        "Артёмов, Пётр, Артемов, Петр",
        "İnan, Işıl, Inan, Isil",
        "Әбілова, Гүлнұр, Абилова, Гульнур",
        "Müller, José, Muller, Jose",
    })
    void onePersonIsRecognizedInAnySpelling(String family, String given, String otherFamily, String otherGiven) {
        Consumer<ParticipantEntry> days = stay("2023-04-06", "2023-04-15");

        assertThat(broken(report -> report.row(days.andThen(withName(family, given)))
                        .row(days.andThen(withName(otherFamily, otherGiven)))))
                .containsOnly("PERSON_STANDS_ONCE_IN_AN_EXCHANGE");
        assertThat(broken(report -> report.row(days.andThen(withName(family, given)))
                        .row(days.andThen(withName("Омаров", "Ерлан")))))
                .isEmpty();
    }

    @Test
    void onePersonIsRecognizedByTheNumberWhateverTheName() {
        assertThat(broken(report -> report.row(withPseudonym("a", "2023-04-10").andThen(withName("Әбілова", "Гүлнұр")))
                        .row(withPseudonym("a", "2023-04-10").andThen(withName("Омарова", "Дана")))))
                .containsExactly("PERSON_STANDS_ONCE_IN_AN_EXCHANGE");
    }

    private static Consumer<ParticipantEntry> withName(String family, String given) {
        return entry -> {
            entry.setFamilyName(family);
            entry.setGivenName(given);
        };
    }

    @Test
    void onlineExchangesMayOverlap() {
        Consumer<ParticipantEntry> online = stay("2023-04-10", "2023-04-20")
                .andThen(entry -> entry.setFormat(CatalogueFixture.entry(Format.class, "ONLINE")));

        assertThat(broken(report -> report.row(stay("2023-04-06", "2023-04-15")).row(online)))
                .isEmpty();
    }

    @Test
    void firstReportIsNotCompared() {
        assertThat(broken(report -> report.rows(1500))).isEmpty();
        assertThat(broken(report -> report)).isEmpty();
    }

    private static List<Issue> found(Rule rule, Function<CheckedReportFixture, CheckedReportFixture> report) {
        return RuleRunner.run(report.apply(new CheckedReportFixture()).report(), List.of(rule));
    }

    private static Stream<String> broken(Function<CheckedReportFixture, CheckedReportFixture> report) {
        return all().flatMap(rule -> found(rule, report).stream())
                .map(issue -> issue.rule().id());
    }

    private static void example(
            String id,
            Function<CheckedReportFixture, CheckedReportFixture> accepted,
            Function<CheckedReportFixture, CheckedReportFixture> refused,
            long records) {
        EXAMPLES.put(id, new Example(accepted, refused, records));
    }

    private static Consumer<ParticipantEntry> stay(String from, String to) {
        return entry -> {
            entry.setStartDate(LocalDate.parse(from));
            entry.setEndDate(LocalDate.parse(to));
        };
    }

    /** A stay of ten days from this day. */
    private static Consumer<ParticipantEntry> withPseudonym(String pseudonym, String from) {
        return stay(from, LocalDate.parse(from).plusDays(10).toString())
                .andThen(entry -> entry.pseudonymize(pseudonym));
    }

    /** A stay of the person with pseudonym “a” under this family name. */
    private static Consumer<ParticipantEntry> underName(String family, String from) {
        return withPseudonym("a", from).andThen(entry -> entry.setFamilyName(family));
    }
}
