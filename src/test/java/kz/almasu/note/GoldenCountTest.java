package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.registry.CatalogueFixture;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the data, not the code: the demo's participants, counted with plain maps, give the published figures. */
class GoldenCountTest {

    private static final Map<String, String> TYPES = CatalogueFixture.records("/catalogue/institutions.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("type")));

    @Test
    void thereAre735Participants() {
        assertThat(FiguresFixture.participants()).hasSize(735);
    }

    @ParameterizedTest
    @CsvSource({
        "OUTGOING, countries, country",
        "INCOMING, countries, country",
        "OUTGOING, formats, format",
        "INCOMING, formats, format",
        "OUTGOING, degrees, degree",
        "INCOMING, degrees, degree",
        "OUTGOING, fields, field",
        "INCOMING, fields, field",
        "OUTGOING, institution_types, type",
        "INCOMING, institution_types, type",
    })
    void eachDirectionCountsAsPublished(String direction, String list, String column) {
        Map<String, Long> published =
                Expected.participants(Expected.NOTE.get(direction).get(list));
        published.values().removeIf(count -> count == 0);

        assertThat(count(going(direction), row -> value(row, column))).isEqualTo(new TreeMap<>(published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTGOING", "INCOMING"})
    void totalsAndInstitutionsAreAsPublished(String direction) {
        JsonNode published = Expected.NOTE.get(direction);

        assertThat(going(direction).count())
                .isEqualTo(published.get("participants").asLong());
        assertThat(going(direction)
                        .map(row -> row.get("institution"))
                        .distinct()
                        .count())
                .isEqualTo(published.get("institutions").asLong());
        assertThat(going(direction)
                        .map(row -> row.get("country") + row.get("foreign_institution"))
                        .distinct()
                        .count())
                .isEqualTo(published.get("foreign_institutions").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTGOING", "INCOMING"})
    void appendicesAreAsPublished(String direction) {
        Map<String, Long> byInstitution = new TreeMap<>();
        Expected.NOTE
                .get(direction)
                .get("appendix_by_institution")
                .forEach(type -> byInstitution.putAll(Expected.participants(type.get("institutions"))));
        assertThat(count(going(direction), row -> row.get("institution"))).isEqualTo(byInstitution);

        Map<String, Map<String, Long>> byProgramme = new TreeMap<>();
        Expected.NOTE
                .get(direction)
                .get("appendix_by_programme")
                .forEach(row -> byProgramme.put(row.get("code").asText(), new TreeMap<>(Expected.numbers(row))));
        Map<String, Map<String, Long>> counted = going(direction)
                .collect(Collectors.groupingBy(
                        row -> row.get("institution"),
                        Collectors.groupingBy(row -> row.get("programme"), Collectors.counting())));
        assertThat(counted).isEqualTo(byProgramme);
    }

    @Test
    void programmesAndCountriesOfBothDirectionsAreAsPublished() {
        assertThat(count(FiguresFixture.participants().stream(), row -> row.get("programme")))
                .isEqualTo(new TreeMap<>(Expected.participants(Expected.NOTE.get("programmes"))));
        assertThat(FiguresFixture.participants().stream()
                        .map(row -> row.get("country"))
                        .distinct()
                        .count())
                .isEqualTo(Expected.NOTE
                        .get("country_comparison_totals")
                        .get("2023H1")
                        .asLong());
    }

    private static Stream<CSVRecord> going(String direction) {
        return FiguresFixture.participants().stream()
                .filter(row -> row.get("direction").equals(direction));
    }

    private static Map<String, Long> count(Stream<CSVRecord> rows, Function<CSVRecord, String> by) {
        return rows.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String value(CSVRecord row, String column) {
        return column.equals("type") ? TYPES.get(row.get("institution")) : row.get(column);
    }
}
