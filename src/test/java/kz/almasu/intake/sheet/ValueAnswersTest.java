package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.intake.mapping.AnsweredValue;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.api.Test;

/** Unknown values are asked about once for all their rows, and what an institution answered is understood. */
class ValueAnswersTest {

    private static final String COUNTRY = "DE";

    @Test
    void spellingsOfOneValueAreOneQuestion() {
        ParseResult parsed = SheetFixture.parse(sheet("Атлантида", "АТЛАНТИДА", "Атлантида!", "DE"));

        assertThat(parsed.issues()).hasSize(3);
        assertThat(unknownValues(parsed)).containsExactly(country("атлантида"));
    }

    @Test
    void valueWithoutWordsIsNoQuestion() {
        ParseResult parsed = SheetFixture.parse(sheet("???", "–"));

        assertThat(parsed.sheet().errors()).hasSize(2);
        assertThat(unknownValues(parsed)).isEmpty();
    }

    @Test
    void answerCorrectsAllRowsOfTheValueAndIsListed() {
        byte[] file = sheet("Атлантида", "АТЛАНТИДА", "Лемурия");

        ParseResult parsed = SheetFixture.parseWithAnswers(file, Map.of(country("атлантида"), "GR"));

        assertThat(unknownValues(parsed)).containsExactly(country("лемурия"));
        assertThat(parsed.sheet().rows())
                .extracting(row -> Optional.ofNullable(row.entry().getCountry())
                        .map(Object::toString)
                        .orElse(""))
                .containsExactly("GR", "GR", "");
        assertThat(parsed.answers())
                .extracting(AnsweredValue::text, answer -> answer.meaning().toString())
                .containsExactly(tuple("Атлантида", "GR"));
    }

    @Test
    void meaningForEverybodyHoldsUnlessTheInstitutionSaidOtherwise() {
        byte[] file = sheet("Атлантида");
        Map<WrittenValue, String> shared = Map.of(country("атлантида"), "IT");

        ParseResult others = SheetFixture.parseWithAnswers(file, Map.of(), shared);
        assertThat(others.sheet().rows().get(0).entry().getCountry()).hasToString("IT");
        assertThat(others.answers()).isEmpty();

        ParseResult own = SheetFixture.parseWithAnswers(file, Map.of(country("атлантида"), "GR"), shared);
        assertThat(own.sheet().rows().get(0).entry().getCountry()).hasToString("GR");
    }

    @Test
    void answerOfAnotherFieldOrOfAnEntryThatIsGoneIsNotUsed() {
        byte[] file = sheet("Атлантида");

        assertThat(unknownValues(SheetFixture.parseWithAnswers(
                        file, Map.of(new WrittenValue(ParticipantField.PROGRAMME, "атлантида"), "OTHER"))))
                .hasSize(1);
        assertThat(unknownValues(SheetFixture.parseWithAnswers(file, Map.of(country("атлантида"), "ZZ"))))
                .hasSize(1);
    }

    @Test
    void oneUnknownValueInThousandsOfRowsDoesNotStopTheReading() {
        String[] same = IntStream.range(0, 3000).mapToObj(i -> "Атлантида").toArray(String[]::new);
        String[] different = IntStream.range(0, 3000)
                .mapToObj(i -> "Атлантида " + "аб".repeat(i % 50) + i)
                .toArray(String[]::new);

        ParseResult parsed = SheetFixture.parse(sheet(same));
        assertThat(parsed.isComplete()).isTrue();
        assertThat(parsed.sheet().errors()).hasSize(3000);
        assertThat(SheetFixture.parse(sheet(different)).isComplete()).isFalse();
    }

    @Test
    void correctedCellsAreListedAsTheyWereAndAre() {
        byte[] file = sheet("Атлантида");
        ParseResult parsed = SheetFixture.parse(file);
        LocatedIssue unknown = parsed.issues().get(0);

        ParseResult corrected = SheetFixture.parse(file, Map.of(), Map.of(unknown.address(), COUNTRY));

        assertThat(corrected.corrections()).containsExactly(new CorrectedCell(unknown.address(), "Атлантида", COUNTRY));
        assertThat(corrected.sheet().errors()).isEmpty();
    }

    private static WrittenValue country(String key) {
        return new WrittenValue(ParticipantField.COUNTRY, key);
    }

    private static Set<WrittenValue> unknownValues(ParseResult parsed) {
        return parsed.issues().stream()
                .flatMap(issue -> issue.unknownValue().stream())
                .collect(Collectors.toSet());
    }

    /** Returns a sheet with one row per country. */
    private static byte[] sheet(String... countries) {
        String rows = List.of(countries).stream()
                .map(country -> SheetFixture.ROW.replace(",KG,", "," + country + ","))
                .collect(Collectors.joining());
        return (SheetFixture.HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }
}
