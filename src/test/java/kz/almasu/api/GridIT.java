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

/** Rows of a grid over the API: each is stored as far as it can be, nothing twice, nothing over what somebody else did. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GridIT {

    private static final String SUBMISSION = "periods/" + Client.present() + "/submissions/KRMU";
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
    void aRowIsUnfinishedUntilItIsRight() {
        String id = UUID.randomUUID().toString();
        JsonNode begun = only(save(change(id, null, Map.of("family_name", "Ахметова", "country", "Нарния"), false)));
        assertThat(begun.get("outcome").asText()).isEqualTo("UNFINISHED");
        assertThat(begun.findValuesAsText("rule")).contains("CHOICE_IS_KNOWN", "DEGREE_IS_GIVEN");
        assertThat(office.get(SUBMISSION).json().at("/counts/total").asInt()).isEqualTo(1);
        JsonNode blocked = office.take(SUBMISSION, "SUBMIT").json();
        assertThat(blocked.at("/findings/0/rule").asText()).isEqualTo("ROWS_ARE_FINISHED");
        assertThat(blocked.at("/findings/0/message").asText()).isEqualTo("1 row in the grid is unfinished.");

        Map<String, String> rest = sheet().rows().get(0);
        rest.remove("institution");
        rest.putAll(Map.of("country", "Өзбекстан", "degree", "доктора phd", "start_date", day("d.M.yyyy", 3)));
        JsonNode made = only(save(change(id, begun.at("/row/version").asText(), rest, false)));
        assertThat(made.get("outcome").asText()).as(made.toString()).isEqualTo("SAVED");
        assertThat(made.at("/row/cells/country").asText()).isEqualTo("UZ");
        assertThat(made.at("/row/cells/start_date").asText()).isEqualTo(day("yyyy-MM-dd", 3));
        assertThat(office.get(SUBMISSION).json().at("/counts/total").asInt()).isEqualTo(2);
    }

    /** Whoever did not get the answer sends the same again. */
    @Test
    void aRequestThatIsSentTwiceMakesOneRow() {
        Map<String, String> cells = sheet().rows().get(0);
        cells.remove("institution");
        cells.put("family_name", "Екірет");
        String request = change(UUID.randomUUID().toString(), null, cells, false);

        JsonNode first = only(save(request));
        JsonNode again = only(save(request));
        assertThat(first.get("outcome").asText()).isEqualTo("SAVED");
        assertThat(again.get("outcome").asText()).isEqualTo("SAVED");
        assertThat(again.get("row")).isEqualTo(first.get("row"));
        assertThat(office.get(GRID).json().get("rows")).hasSize(2);
    }

    @Test
    void ofAParticipantIsStoredWhatIsRight() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        JsonNode result = only(save(change(
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
    void theSecondOfTwoIsToldWhatTheFirstDid() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        String id = row.get("id").asText();
        String version = row.get("version").asText();
        save(change(id, version, Map.of("degree", "MASTER"), false));

        JsonNode second = only(save(change(id, version, Map.of("degree", "NONE"), false)));
        assertThat(second.get("outcome").asText()).isEqualTo("CONFLICT");
        assertThat(second.at("/row/cells/degree").asText()).isEqualTo("MASTER");
        assertThat(only(save(change(id, version, Map.of("degree", "MASTER"), false)))
                        .get("outcome")
                        .asText())
                .isEqualTo("SAVED");
        assertThat(only(save(change(id, version, Map.of(), true)))
                        .get("outcome")
                        .asText())
                .isEqualTo("CONFLICT");
        String present = second.at("/row/version").asText();
        assertThat(only(save(change(id, present, Map.of(), true)))
                        .get("outcome")
                        .asText())
                .isEqualTo("REMOVED");
        assertThat(only(save(change(id, present, Map.of("degree", "PHD"), false)))
                        .get("outcome")
                        .asText())
                .isEqualTo("GONE");
    }

    /** With all that was known of it, and the person is recognised as before. */
    @Test
    void whatWasRemovedComesBack() {
        JsonNode row = office.get(GRID).json().at("/rows/0");
        String id = row.get("id").asText();
        save(change(id, row.get("version").asText(), Map.of(), true));
        assertThat(office.get(GRID).json().get("rows")).isEmpty();

        Map<String, String> cells = new HashMap<>();
        row.get("cells")
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
        JsonNode back = only(save(change(id, null, cells, false)));
        assertThat(back.get("outcome").asText()).as(back.toString()).isEqualTo("SAVED");
        assertThat(back.at("/row/cells")).isEqualTo(row.get("cells"));
    }

    @Test
    void isForItsOwnOfficeOnly() {
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
    void tellsWhoElseIsAtWork() {
        office.post(GRID + "/presence", "{\"tab\":\"one\",\"row\":\"12\"}");
        JsonNode pulse = office.post(GRID + "/presence", "{\"tab\":\"two\"}").json();
        assertThat(pulse.get("others").toString()).isEqualTo("[{\"login\":\"krmu\",\"row\":\"12\"}]");
        assertThat(pulse.get("mark")).isEqualTo(office.get(GRID).json().get("mark"));

        office.send("DELETE", GRID + "/presence/one", null, BodyPublishers.noBody());
        assertThat(office.get(GRID + "/presence/three").json().get("others").toString())
                .isEqualTo("[{\"login\":\"krmu\",\"row\":\"\"}]");
    }

    private static SheetOf sheet() {
        return new SheetOf("KRMU", Client.present()).row();
    }

    private static String day(String pattern, int after) {
        return DateTimeFormatter.ofPattern(pattern)
                .format(Client.present().firstDay().plusDays(after));
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
        Client.Answer answer = office.post(GRID, "{\"changes\":[" + change + "]}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode only(JsonNode saved) {
        assertThat(saved.get("results")).hasSize(1);
        return saved.at("/results/0");
    }
}
