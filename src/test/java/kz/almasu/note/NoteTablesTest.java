package kz.almasu.note;

import static kz.almasu.note.NoteFixture.amount;
import static kz.almasu.note.NoteFixture.compose;
import static kz.almasu.note.NoteFixture.participants;
import static kz.almasu.note.NoteFixture.present;
import static kz.almasu.note.NoteFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of 2023 H1, composed from a plain count of its participants, compared row by row with the published note. */
class NoteTablesTest {

    @ParameterizedTest
    @CsvSource({
        "1, OUTGOING, countries",
        "2, INCOMING, countries",
        "4, OUTGOING, degrees",
        "5, INCOMING, degrees",
        "6, OUTGOING, fields",
        "7, INCOMING, fields",
        "types-outgoing, OUTGOING, institution_types",
        "types-incoming, INCOMING, institution_types",
    })
    void numbersSharesAndOrderAreAsPublished(String id, String direction, String list) {
        List<String> published = new ArrayList<>();
        Expected.NOTE
                .get(direction)
                .get(list)
                .forEach(row -> published.add(
                        row.get("code").asText() + " " + row.get("participants").asText() + " "
                                + row.get("share").asText()));

        Table table = compose(id, Language.KK);

        assertThat(table.rows().stream().map(row -> row.key() + " " + amount(row, "participants") + " " + share(row)))
                .isEqualTo(published);
        assertThat(amount(table.total(), "participants"))
                .isEqualTo(Expected.NOTE.get(direction).get("participants").asLong());
        assertThat(share(table.total())).startsWith("100");
    }

    @Test
    void formatsAndProgrammesAreAsPublished() {
        assertThat(participants("formats-outgoing"))
                .isEqualTo(Expected.participants(Expected.NOTE.get("OUTGOING").get("formats")));
        assertThat(participants("formats-incoming"))
                .isEqualTo(Expected.participants(Expected.NOTE.get("INCOMING").get("formats")));
        assertThat(participants("programmes")).isEqualTo(Expected.participants(Expected.NOTE.get("programmes")));
    }

    @Test
    void comparesCountriesWithTheYearBefore() {
        List<String> published = new ArrayList<>();
        Expected.NOTE
                .get("country_comparison")
                .forEach(row -> published.add(
                        row.get("code").asText() + " " + row.get("2022H1").asBoolean() + " "
                                + row.get("2023H1").asBoolean()));

        Table table = compose("3", Language.KK);

        assertThat(table.columns()).extracting(Table.Column::key).containsExactly("2022H1", "2023H1");
        assertThat(table.rows().stream()
                        .map(row -> row.key() + " " + present(row, "2022H1") + " " + present(row, "2023H1")))
                .isEqualTo(published);
        assertThat(amount(table.total(), "2022H1")).isEqualTo(23);
        assertThat(amount(table.total(), "2023H1")).isEqualTo(38);
    }

    @ParameterizedTest
    @CsvSource({"appendix-1, OUTGOING", "appendix-2, INCOMING"})
    void groupsInstitutionsByTypeWithSubtotals(String id, String direction) {
        List<String> published = new ArrayList<>();
        for (JsonNode type : Expected.NOTE.get(direction).get("appendix_by_institution")) {
            published.add("= " + type.get("type").asText() + " "
                    + type.get("participants").asText());
            type.get("institutions")
                    .forEach(row -> published.add(row.get("code").asText() + " "
                            + row.get("participants").asText()));
        }

        Table table = compose(id, Language.RU);
        List<String> composed = new ArrayList<>();
        for (Table.Row group : table.groups()) {
            composed.add("= " + group.key() + " " + amount(group, "participants"));
            table.rowsOf(group).forEach(row -> composed.add(row.key() + " " + amount(row, "participants")));
        }

        assertThat(composed).isEqualTo(published);
        assertThat(table.rows())
                .hasSize(Expected.NOTE.get(direction).get("institutions").asInt());
    }

    @ParameterizedTest
    @CsvSource({"appendix-3, OUTGOING", "appendix-4, INCOMING"})
    void institutionsByProgrammeAreAsExpected(String id, String direction) {
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        Expected.NOTE
                .get(direction)
                .get("appendix_by_programme")
                .forEach(row -> expected.put(row.get("code").asText(), Expected.numbers(row)));

        Table table = compose(id, Language.EN);

        assertThat(table.columns())
                .extracting(Table.Column::key)
                .containsExactlyElementsOf(participants("programmes").keySet());
        assertThat(table.rows()).extracting(Table.Row::key).containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Table.Row row : table.rows()) {
            for (Table.Column column : table.columns()) {
                assertThat(amount(row, column.key()))
                        .as("%s, %s", row.key(), column.key())
                        .isEqualTo(expected.get(row.key()).getOrDefault(column.key(), 0L));
            }
        }
    }
}
