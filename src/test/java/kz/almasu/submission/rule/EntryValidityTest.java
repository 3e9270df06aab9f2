package kz.almasu.submission.rule;

import static kz.almasu.submission.SubmissionFixture.HALF_YEAR;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.almasu.submission.FieldType;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryValidityTest {

    /** A boundary value that a rule accepts, and one that it refuses. */
    private record Example(Consumer<ParticipantEntry> accepted, Consumer<ParticipantEntry> refused) {}

    private static final Map<String, Example> EXAMPLES = new TreeMap<>();

    static {
        required("DIRECTION", entry -> entry.setDirection(null));
        required("FAMILY_NAME", entry -> entry.setFamilyName(null));
        required("GIVEN_NAME", entry -> entry.setGivenName("  "));
        required("DEGREE", entry -> entry.setDegree(null));
        required("FIELD", entry -> entry.setField(null));
        required("FORMAT", entry -> entry.setFormat(null));
        required("PROGRAMME", entry -> entry.setProgramme(null));
        required("COUNTRY", entry -> entry.setCountry(null));
        required("FOREIGN_INSTITUTION", entry -> entry.setForeignInstitution(""));
        required("START_DATE", entry -> entry.setStartDate(null));
        required("END_DATE", entry -> entry.setEndDate(null));
        example(
                "FAMILY_NAME_IS_A_NAME",
                entry -> entry.setFamilyName("О’Нил-Әбдіқадырқызы, мл. (ibn Sīnā)"),
                entry -> entry.setFamilyName("=HYPERLINK(\"http://x\")"));
        example(
                "FAMILY_NAME_IS_SHORT_ENOUGH",
                entry -> entry.setFamilyName("ү".repeat(100)),
                entry -> entry.setFamilyName("ү".repeat(101)));
        example(
                "GIVEN_NAME_IS_A_NAME",
                entry -> entry.setGivenName("José"),
                entry -> entry.setGivenName("<script>alert(1)</script>"));
        example(
                "GIVEN_NAME_IS_SHORT_ENOUGH",
                entry -> entry.setGivenName("i".repeat(100)),
                entry -> entry.setGivenName("i".repeat(101)));
        example(
                "FOREIGN_INSTITUTION_IS_A_TITLE",
                entry -> entry.setForeignInstitution("“Babeș-Bolyai” University & 2 friends = partners"),
                entry -> entry.setForeignInstitution("@SUM(A1:A9)"));
        example(
                "FOREIGN_INSTITUTION_IS_SHORT_ENOUGH",
                entry -> entry.setForeignInstitution("U".repeat(300)),
                entry -> entry.setForeignInstitution("U".repeat(301)));
        example(
                "BEGINS_IN_THE_HALF_YEAR",
                entry -> setDates(entry, "2023-01-01"),
                entry -> setDates(entry, "2022-12-31"));
        example(
                "ENDS_AFTER_IT_BEGINS",
                entry -> setEndDate(entry, "2023-04-06"),
                entry -> setEndDate(entry, "2023-04-05"));
        example(
                "IIN_HAS_ITS_CHECK_DIGIT",
                entry -> entry.setIin("880101300010"),
                entry -> entry.setIin("880101300011"));
        example(
                "REMARK_IS_SHORT_ENOUGH",
                entry -> entry.setRemark("=1+1 <b>\n" + "ү".repeat(490)),
                entry -> entry.setRemark("ү".repeat(501)));
        example(
                "LASTS_THREE_YEARS_AT_MOST",
                entry -> setEndDate(entry, "2026-04-06"),
                entry -> setEndDate(entry, "2026-04-07"));
        List.of(ParticipantField.values()).forEach(EntryValidityTest::lengthExample);
    }

    /** Every text field has a limit. */
    private static void lengthExample(ParticipantField field) {
        if (field.declaration().type() instanceof FieldType.Text text) {
            EXAMPLES.putIfAbsent(
                    field + "_IS_SHORT_ENOUGH",
                    new Example(
                            entry -> field.setValue(entry, "x".repeat(text.maxLength())),
                            entry -> field.setValue(entry, "x".repeat(text.maxLength() + 1))));
        }
    }

    static Stream<Named<EntryRule>> validityRules() {
        return EntryValidity.ALL.stream().map(rule -> named(rule.id(), rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"нет", "Жоқ", "None", "n/a"})
    void aWordForNoneIsNoInstitution(String text) {
        assertThat(EntryValidity.findings(valid(entry -> entry.setForeignInstitution(text)), HALF_YEAR, 1))
                .extracting(Finding::rule)
                .containsExactly("FOREIGN_INSTITUTION_IS_A_TITLE");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EntryValidity.ALL).extracting(EntryRule::id).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
    }

    @Test
    void validEntryHasNoFindings() {
        assertThat(EntryValidity.findings(valid(), HALF_YEAR, 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validityRules")
    void acceptsItsValidExample(EntryRule rule) {
        assertThat(EntryValidity.findings(valid(EXAMPLES.get(rule.id()).accepted()), HALF_YEAR, 1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validityRules")
    void refusesItsInvalidExampleWithLocation(EntryRule rule) {
        ParticipantEntry wrong = valid(EXAMPLES.get(rule.id()).refused());

        List<Finding> findings = EntryValidity.findings(wrong, HALF_YEAR, 7);

        assertThat(findings).extracting(Finding::rule).containsExactly(rule.id());
        Finding finding = findings.get(0);
        assertThat(finding.row()).isEqualTo(7);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.column()).isEqualTo(rule.field().column());
        assertThat(finding.value()).isEqualTo(rule.field().textOf(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 701", "-Айгүл", "@cmd", "Ай<b>гүл", "7 жігіт", ".", "Ай\nгүл", "Ай\u0000"})
    void refusesMarkupAndFormulasInNames(String name) {
        assertThat(rules(entry -> entry.setFamilyName(name))).containsExactly("FAMILY_NAME_IS_A_NAME");
        assertThat(rules(entry -> entry.setGivenName(name))).containsExactly("GIVEN_NAME_IS_A_NAME");
    }

    @Test
    void acceptsStartDatesUpToTheLastDayOfTheHalfYear() {
        assertThat(rules(entry -> setDates(entry, "2023-06-30"))).isEmpty();
        assertThat(rules(entry -> setDates(entry, "2023-07-01"))).containsExactly("BEGINS_IN_THE_HALF_YEAR");
    }

    @Test
    void messageNamesValueAndLimitsInEachLanguage() {
        Finding finding = EntryValidity.findings(valid(entry -> setDates(entry, "2022-12-31")), HALF_YEAR, 1)
                .get(0);

        for (Language language : Language.values()) {
            assertThat(finding.message(language))
                    .contains("31.12.2022")
                    .contains("01.01.2023")
                    .contains("30.06.2023");
        }
        assertThat(finding.heading(Language.RU)).isEqualTo("Дата начала");
    }

    @Test
    void messageAbbreviatesLongValues() {
        Finding finding = EntryValidity.findings(valid(entry -> entry.setFamilyName("ү".repeat(500))), HALF_YEAR, 1)
                .get(0);

        assertThat(finding.message(Language.KK)).contains("ү".repeat(80) + "…").doesNotContain("ү".repeat(81));
        assertThat(finding.value()).hasSize(500);
    }

    private static List<String> rules(Consumer<ParticipantEntry> change) {
        return EntryValidity.findings(valid(change), HALF_YEAR, 1).stream()
                .map(Finding::rule)
                .toList();
    }

    private static void required(String field, Consumer<ParticipantEntry> without) {
        example(field + "_IS_GIVEN", entry -> {}, without);
    }

    private static void example(String id, Consumer<ParticipantEntry> accepted, Consumer<ParticipantEntry> refused) {
        EXAMPLES.put(id, new Example(accepted, refused));
    }

    private static void setDates(ParticipantEntry entry, String day) {
        entry.setStartDate(LocalDate.parse(day));
        entry.setEndDate(LocalDate.parse(day).plusDays(9));
    }

    private static void setEndDate(ParticipantEntry entry, String day) {
        entry.setEndDate(LocalDate.parse(day));
    }
}
