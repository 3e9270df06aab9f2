package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text checks by users who may read the tables, and invalid requests. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoteCheckIT {

    private static final String CHECK = "periods/2023H1/note/check";

    @ArquillianResource
    private URL portal;

    @Test
    void claimsHavePositionsAndCorrectValues() {
        String text = "116 Kazakh teachers went to Uzbekistan, 99 to Russia; see Table 9.";
        JsonNode claims = check("en", text).json();

        assertThat(claims).hasSize(3);
        assertThat(names(claims.get(0)))
                .containsExactlyInAnyOrder("from", "to", "quote", "verdict", "figure", "expected");
        assertThat(claims.get(0).path("verdict").asText()).isEqualTo("SUPPORTED");
        assertThat(claims.get(0).path("figure").asText()).isEqualTo("2023H1/1/UZ/participants");
        assertThat(claims.get(0).path("expected").isNull()).isTrue();
        assertThat(claims.get(1).path("verdict").asText()).isEqualTo("CONTRADICTED");
        assertThat(claims.get(1).path("expected").asText()).isEqualTo("98");
        assertThat(claims.get(1).path("from").asInt()).isEqualTo(text.indexOf("99"));
        assertThat(claims.get(1).path("to").asInt()).isEqualTo(text.indexOf("99") + 2);
        assertThat(claims.get(2).path("quote").asText()).isEqualTo("9");
    }

    @Test
    void publishedNoteIsCheckedAgainstItsEdition() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/note-2023H1/note-kk.txt"));
        JsonNode claims = check("kk", "\f" + text).json();

        assertThat(StreamSupport.stream(claims.spliterator(), false)
                        .filter(claim -> claim.path("verdict").asText().equals("CONTRADICTED"))
                        .map(claim -> claim.path("expected").asText()))
                .contains("58,9%", "43,5%", "384,6%", "11,0%", "17,3%")
                .hasSize(6);
    }

    @Test
    void invalidRequestsAreRejected() {
        Client anonymous = Client.of(portal);

        assertThat(check("de", "text").detail()).contains("de", "kk, ru, en");
        assertThat(check("en", "a".repeat(40_001)).detail()).contains("40,000");
        assertThat(anonymous
                        .signedIn("reviewer")
                        .post(CHECK, request("en", "a".repeat(200_001)))
                        .status())
                .isEqualTo(422);
        assertThat(check("en", "a".repeat(2_000_000)).status()).isEqualTo(413);
        assertThat(check("en", "").json()).isEmpty();
        assertThat(anonymous
                        .post("periods/1999H1/note/check", request("en", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(anonymous.post(CHECK, "{\"lang\":\"en\"}").status()).isEqualTo(422);
        assertThat(anonymous
                        .post(CHECK, "{\"lang\":\"en\",\"text\":\"\",\"more\":1}")
                        .status())
                .isEqualTo(422);
        assertThat(anonymous.post(CHECK, "no JSON").status()).isEqualTo(400);
    }

    @Test
    void onlyTheMinistryChecksBeforePublishing() {
        String open = "periods/" + Client.currentPeriod().code() + "/note/check";
        Client anonymous = Client.of(portal);

        assertThat(anonymous.post(open, request("en", "5 teachers")).status()).isEqualTo(401);
        assertThat(anonymous
                        .signedIn("reviewer")
                        .post(open, request("en", "5 teachers"))
                        .status())
                .isEqualTo(200);
    }

    private Client.Response check(String language, String text) {
        return Client.of(portal).post(CHECK, request(language, text));
    }

    private static String request(String language, String text) {
        ObjectNode request = Client.JSON.createObjectNode();
        return request.put("lang", language).put("text", text).toString();
    }

    private static List<String> names(JsonNode claim) {
        List<String> names = new ArrayList<>();
        claim.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
