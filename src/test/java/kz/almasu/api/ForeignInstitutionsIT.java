package kz.almasu.api;

import static kz.almasu.api.TableRows.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search, merging and duplicate detection in the registry of foreign institutions. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignInstitutionsIT {

    @ArquillianResource
    private URL portal;

    @Test
    void signedInUsersSearch() {
        Client office = Client.of(portal).signedIn("enu");
        JsonNode found = search(office, "Мюнхен техникалық", "DE").json();

        assertThat(map(found, one -> one.get("name").asText())).contains("Technical University of Munich");
        JsonNode munich = search(office, "TUM", "DE").json().get(0);
        assertThat(munich.get("city").asText()).isEqualTo("Munich");
        assertThat(munich.get("rorId").asText()).isEqualTo("02kkvpp62");
        assertThat(munich.get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(munich.get("foundBy").asText()).isEqualTo("TUM");
        assertThat(search(office, "", "DE").status()).isEqualTo(422);
        assertThat(search(office, "TUM", "XX").detail()).contains("XX").contains("DE");
        assertThat(search(Client.of(portal), "TUM", "DE").status()).isEqualTo(401);
    }

    @Test
    void findsPossibleDuplicatesOfANewName() {
        Client office = Client.of(portal).signedIn("enu");

        assertThat(map(
                        findSimilar(office, "Osh+State+Universiti&country=KG").json(),
                        one -> one.get("name").asText()))
                .contains("Osh State University");
        assertThat(findSimilar(office, "Osh+State+Universiti").json())
                .as("of any country, while it is not known")
                .isNotEmpty();
        assertThat(findSimilar(office, "osh+state+university&country=KG").json())
                .as("known")
                .isEmpty();
        assertThat(findSimilar(office, "Qwrtp+Zxcvb&country=KG").json()).isEmpty();
        assertThat(findSimilar(office, "+&country=KG").status()).isEqualTo(422);
        assertThat(findSimilar(Client.of(portal), "Osh+State+Universiti&country=KG")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void mergedInstitutionsAreCountedOnceUntilUnmerged() {
        Client admin = Client.of(portal).signedIn("admin");
        long osh = id(admin, "Osh State University");
        long technological = id(admin, "Osh Technological University");
        String request = "{\"into\":" + technological + "}";

        for (String other : List.of("enu", "reviewer")) {
            assertThat(Client.of(portal)
                            .signedIn(other)
                            .post("foreign-institutions/" + osh + "/merge", request)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(distinct(admin)).containsExactly("126", "91");
        assertThat(admin.post("foreign-institutions/" + osh + "/merge", request)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("Osh Technological University");
        assertThat(distinct(admin)).isNotEqualTo(List.of("126", "91"));
        assertThat(distinct(Client.of(portal))).as("as published").containsExactly("126", "91");
        assertThat(id(admin, "Osh State University")).isEqualTo(technological);
        assertThat(admin.post("foreign-institutions/" + osh + "/merge", request).status())
                .isEqualTo(409);
        assertThat(admin.send("DELETE", "foreign-institutions/" + osh + "/merge", null, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
        assertThat(distinct(admin)).containsExactly("126", "91");
        assertThat(admin.post("foreign-institutions/" + osh + "/merge", "{\"into\":\"x\"}")
                        .status())
                .isEqualTo(422);
    }

    private static List<String> distinct(Client reader) {
        JsonNode rows = reader.get("periods/2023H1/tables/overview").json().get("rows");
        return map(rows, row -> row.at("/cells/foreign-institutions").asText());
    }

    private static long id(Client client, String name) {
        return search(client, name, "KG").json().get(0).get("id").asLong();
    }

    private static Client.Response findSimilar(Client client, String query) {
        return client.get("foreign-institutions/alike?name=" + query);
    }

    private static Client.Response search(Client client, String text, String country) {
        return client.get(
                "foreign-institutions?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&country=" + country);
    }
}
