package kz.almasu.api;

import static kz.almasu.api.TableRows.expected;
import static kz.almasu.api.TableRows.map;
import static kz.almasu.api.TableRows.row;
import static kz.almasu.api.TableRows.rows;
import static kz.almasu.api.TableRows.sum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables of the participants of 2023 H1 equal those of the published note. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TablesIT {

    @ArquillianResource
    private URL portal;

    private final JsonNode note = TableRows.note();

    @Test
    void countsAndSharesEqualTheNote() {
        Map<String, String> places = Map.of(
                "1", "/OUTGOING/countries",
                "2", "/INCOMING/countries",
                "4", "/OUTGOING/degrees",
                "5", "/INCOMING/degrees",
                "6", "/OUTGOING/fields",
                "7", "/INCOMING/fields",
                "types-outgoing", "/OUTGOING/institution_types",
                "types-incoming", "/INCOMING/institution_types");
        places.forEach((id, place) -> {
            JsonNode table = table(id);
            assertThat(rows(table, "participants", "share"))
                    .as(id)
                    .isNotEmpty()
                    .isEqualTo(expected(note.at(place), "participants", "share"));
            assertThat(table.at("/total/cells/participants"))
                    .isEqualTo(note.at(place.substring(0, place.lastIndexOf('/')) + "/participants"));
        });
    }

    @Test
    void formatsAndProgrammesEqualTheNote() {
        Map.of(
                        "formats-outgoing", "/OUTGOING/formats",
                        "formats-incoming", "/INCOMING/formats",
                        "programmes", "/programmes")
                .forEach((id, place) -> assertThat(rows(table(id), "participants"))
                        .as(id)
                        .isNotEmpty()
                        .isEqualTo(expected(note.at(place), "participants")));
        assertThat(table("programmes").at("/total/cells/participants").asInt()).isEqualTo(735);
    }

    @Test
    void comparedCountriesEqualTheNote() {
        JsonNode table = table("3");

        assertThat(rows(table, "2022H1", "2023H1"))
                .hasSize(43)
                .isEqualTo(expected(note.get("country_comparison"), "2022H1", "2023H1"));
        assertThat(table.at("/total/cells")).isEqualTo(note.get("country_comparison_totals"));
        assertThat(table("3?with=2022H1")).isEqualTo(table);
        assertThat(map(table.get("columns"), column -> column.get("key").asText()))
                .containsExactly("2022H1", "2023H1");
    }

    @Test
    void institutionsByTypeEqualTheNote() {
        Map.of("OUTGOING", "appendix-1", "INCOMING", "appendix-2").forEach((direction, id) -> {
            JsonNode table = table(id);
            List<String> groups = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            for (JsonNode type : note.at("/" + direction + "/appendix_by_institution")) {
                String key = type.get("type").asText();
                groups.add(key + " " + type.get("participants"));
                type.get("institutions")
                        .forEach(one ->
                                rows.add(one.get("code").asText() + " " + one.get("participants") + " in " + key));
            }
            assertThat(rows(table.get("groups"), "participants")).isEqualTo(groups);
            assertThat(map(
                            table.get("rows"),
                            row -> row(row, "participants") + " in "
                                    + row.get("group").asText()))
                    .isNotEmpty()
                    .isEqualTo(rows);
        });
    }

    @Test
    void institutionsByProgrammeEqualTheNote() {
        String[] programmes = map(
                        note.get("programmes"),
                        programme -> programme.get("code").asText())
                .toArray(String[]::new);
        Map.of("OUTGOING", "appendix-3", "INCOMING", "appendix-4").forEach((direction, id) -> {
            JsonNode table = table(id);
            assertThat(map(table.get("columns"), column -> column.get("key").asText()))
                    .containsExactly(programmes);
            assertThat(rows(table, programmes))
                    .isNotEmpty()
                    .isEqualTo(expected(note.at("/" + direction + "/appendix_by_programme"), programmes));
            assertThat(map(table.get("groups"), group -> sum(group.get("cells"))).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(note.at("/" + direction + "/participants").asInt());
        });
    }

    @Test
    void allLanguagesHaveTheSameRows() {
        for (JsonNode listed : Client.of(portal).get("periods/2023H1/tables").json()) {
            String id = listed.get("id").asText();
            List<JsonNode> tables = List.of(table(id + "?lang=kk"), table(id + "?lang=ru"), table(id + "?lang=en"));
            assertThat(tables.stream()
                            .map(table -> map(table.get("rows"), row -> row.get("key") + " " + row.get("cells")))
                            .distinct())
                    .as(id)
                    .hasSize(1);
            assertThat(tables.stream().map(table -> table.get("title")).distinct())
                    .hasSize(3);
            assertThat(tables.stream().map(table -> table.at("/rows/0/label")).distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void listsAllTablesWithLinks() {
        Client client = Client.of(portal);
        JsonNode list = client.get("periods/2023H1/tables?lang=ru").json();

        assertThat(map(list, table -> table.get("id").asText()))
                .containsExactlyInAnyOrder(
                        "overview",
                        "regions-outgoing",
                        "regions-incoming",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "appendix-1",
                        "appendix-2",
                        "appendix-3",
                        "appendix-4",
                        "types-outgoing",
                        "types-incoming",
                        "formats-outgoing",
                        "formats-incoming",
                        "programmes");
        for (JsonNode table : list) {
            table.get("links")
                    .forEach(link -> assertThat(client.getAddress(link.asText()).status())
                            .as(link.asText())
                            .isEqualTo(200));
        }
    }

    @Test
    void cellsAreInColumnOrder() {
        for (JsonNode listed : Client.of(portal).get("periods/2023H1/tables").json()) {
            JsonNode table = table(listed.get("id").asText());
            List<String> keys =
                    map(table.get("columns"), column -> column.get("key").asText());
            for (String part : List.of("/rows", "/groups")) {
                for (JsonNode row : table.at(part)) {
                    assertThat(row.get("cells").fieldNames()).toIterable().isEqualTo(keys);
                }
            }
            assertThat(table.at("/total/cells").fieldNames()).toIterable().isEqualTo(keys);
        }
    }

    private JsonNode table(String id) {
        return Client.of(portal).get("periods/2023H1/tables/" + id).json();
    }
}
