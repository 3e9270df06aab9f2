package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grid rows: partial saves, idempotent requests, conflicts of concurrent edits, presence. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GridIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KRMU";
    private static final String GRID = SUBMISSION + "/grid";

    @ArquillianResource
    private URL portal;

    private Client office;

    @BeforeEach
    void signIn() {
        office = Client.of(portal).signedIn("krmu");
        office.put(SUBMISSION + "/participants", sheet().csv());
        for (JsonNode row : office.get(GRID).json().get("rows")) {
            if (!row.has("participant")) {
                save(change(row.get("id").asText(), row.get("version").asText(), Map.of(), true));
            }
        }
    }

    @Test
    void aRowIsIncompleteUntilItIsValid() {
        String id = UUID.randomUUID().toString();
        JsonNode incomplete =
                onlyResult(save(change(id, null, Map.of("family_name", "Ахметова", "country", "Нарния"), false)));
        assertThat(incomplete.get("outcome").asText()).isEqualTo("UNFINISHED");
        assertThat(incomplete.findValuesAsText("rule")).contains("CHOICE_IS_KNOWN", "DEGREE_IS_GIVEN");
        assertThat(office.get(SUBMISSION).json().at("/counts/total").asInt()).isEqualTo(1);
        JsonNode blocked = office.applyAction(SUBMISSION, "SUBMIT").json();
        assertThat(blocked.at("/findings/0/rule").asText()).isEqualTo("ROWS_ARE_FINISHED");
        assertThat(blocked.at("/findings/0/message").asText()).isEqualTo("1 row in the grid is unfinished.");

        Map<String, String> rest = sheet().rows().get(0);
        rest.remove("institution");
        rest.putAll(Map.of("country", "Өзбекстан", "degree", "доктора phd", "start_date", day("d.M.yyyy", 3)));
        JsonNode completed =
                onlyResult(save(change(id, incomplete.at("/row/version").asText(), rest, false)));
        assertThat(completed.get("outcome").asText()).as(completed.toString()).isEqualTo("SAVED");
        assertThat(completed.at("/row/cells/country").asText()).isEqualTo("UZ");
        assertThat(completed.at("/row/cells/start_date").asText()).isEqualTo(day("yyyy-MM-dd", 3));
        assertThat(office.get(SUBMISSION).json().at("/counts/total").asInt()).isEqualTo(2);
    }

    /** Clients repeat requests whose response was lost. */
    @Test
    void aRepeatedRequestCreatesOneRow() {
        Map<String, String> cells = sheet().rows().get(0);
        cells.remove("institution");
        cells.put("family_name", "Екірет");
        String request = change(UUID.randomUUID().toString(), null, cells, false);

        JsonNode first = onlyResult(save(request));
        JsonNode again = onlyResult(save(request));
        assertThat(first.get("outcome").asText()).isEqualTo("SAVED");
        assertThat(again.get("outcome").asText()).isEqualTo("SAVED");
        assertThat(again.get("row")).isEqualTo(first.get("row"));
        assertThat(office.get(GRID).json().get("rows")).hasSize(2);
    }

    @Test
    void validCellsOfAParticipantAreStored() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        JsonNode result = onlyResult(save(change(
                row.get("id").asText(),
                row.get("version").asText(),
                Map.of("degree", "MASTER", "end_date", day("yyyy-MM-dd", -400)),
                false)));

        assertThat(result.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(result.get("refused")).hasSize(1);
        assertThat(result.at("/refused/0").asText()).isEqualTo("end_date");
        assertThat(result.at("/findings/0/rule").asText()).isEqualTo("ENDS_AFTER_IT_BEGINS");
        assertThat(result.at("/row/cells/degree").asText()).isEqualTo("MASTER");
        assertThat(result.at("/row/cells/end_date")).isEqualTo(row.at("/cells/end_date"));
    }

    @Test
    void concurrentEditsReturnTheCurrentRow() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        String id = row.get("id").asText();
        String version = row.get("version").asText();
        save(change(id, version, Map.of("degree", "MASTER"), false));

        JsonNode second = onlyResult(save(change(id, version, Map.of("degree", "NONE"), false)));
        assertThat(second.get("outcome").asText()).isEqualTo("CONFLICT");
        assertThat(second.at("/row/cells/degree").asText()).isEqualTo("MASTER");
        assertThat(onlyResult(save(change(id, version, Map.of("degree", "MASTER"), false)))
                        .get("outcome")
                        .asText())
                .isEqualTo("SAVED");
        assertThat(onlyResult(save(change(id, version, Map.of(), true)))
                        .get("outcome")
                        .asText())
                .isEqualTo("CONFLICT");
        String current = second.at("/row/version").asText();
        assertThat(onlyResult(save(change(id, current, Map.of(), true)))
                        .get("outcome")
                        .asText())
                .isEqualTo("REMOVED");
        assertThat(onlyResult(save(change(id, current, Map.of("degree", "PHD"), false)))
                        .get("outcome")
                        .asText())
                .isEqualTo("GONE");
    }

    @Test
    void deletedRowsCanBeRestored() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        String id = row.get("id").asText();
        save(change(id, row.get("version").asText(), Map.of(), true));
        assertThat(office.get(GRID).json().get("rows")).isEmpty();

        Map<String, String> cells = new HashMap<>();
        row.get("cells")
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
        JsonNode restored = onlyResult(save(change(id, null, cells, false)));
        assertThat(restored.get("outcome").asText()).as(restored.toString()).isEqualTo("SAVED");
        assertThat(restored.at("/row/cells")).isEqualTo(row.get("cells"));
    }

    @Test
    void isRestrictedToItsOffice() {
        for (String other : List.of("kazast", "reviewer", "admin")) {
            Client stranger = Client.of(portal).signedIn(other);
            assertThat(stranger.get(GRID).status()).as(other).isEqualTo(403);
            assertThat(stranger.post(GRID, "{\"changes\":[]}").status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(stranger.get(GRID + "/presence/x").status()).as(other).isEqualTo(403);
        }
        assertThat(Client.of(portal).get(GRID).status()).isEqualTo(401);
    }

    @Test
    void returnsThePresenceOfOthers() {
        office.post(GRID + "/presence", "{\"tab\":\"one\",\"row\":\"12\"}");
        JsonNode heartbeat =
                office.post(GRID + "/presence", "{\"tab\":\"two\"}").json();
        assertThat(heartbeat.get("others").toString()).isEqualTo("[{\"login\":\"krmu\",\"row\":\"12\"}]");
        assertThat(heartbeat.get("mark")).isEqualTo(office.get(GRID).json().get("mark"));

        office.send("DELETE", GRID + "/presence/one", null, BodyPublishers.noBody());
        assertThat(office.get(GRID + "/presence/three").json().get("others").toString())
                .isEqualTo("[{\"login\":\"krmu\",\"row\":\"\"}]");
    }

    private static ParticipantSheetBuilder sheet() {
        return new ParticipantSheetBuilder("KRMU", Client.currentPeriod()).row();
    }

    private static String day(String pattern, int offset) {
        return DateTimeFormatter.ofPattern(pattern)
                .format(Client.currentPeriod().firstDay().plusDays(offset));
    }

    private static String change(String id, String version, Map<String, String> cells, boolean removed) {
        var change = Client.JSON.createObjectNode().put("id", id).put("removed", removed);
        if (version != null) {
            change.put("version", version);
        }
        var texts = change.putObject("cells");
        cells.forEach(texts::put);
        return change.toString();
    }

    private JsonNode save(String change) {
        Client.Response response = office.post(GRID, "{\"changes\":[" + change + "]}");
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return response.json();
    }

    private static JsonNode onlyResult(JsonNode saved) {
        assertThat(saved.get("results")).hasSize(1);
        return saved.at("/results/0");
    }
}
