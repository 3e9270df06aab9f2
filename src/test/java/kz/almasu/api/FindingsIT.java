package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rules find in a report by API, explanations, and what nobody else is told. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FindingsIT {

    private static final String PERIOD = "periods/" + Client.present();
    private static final String LONG = Client.present().firstDay().plusYears(2).toString();
    private static final String HOST = "Leipzig University";
    private static final String IIN = "880101300010";

    @ArquillianResource
    private URL portal;

    private Client reviewer;

    @BeforeEach
    void signIn() {
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    /** Found, explained, outgrown by a new upload, explained anew, submitted, seen by the ministry. */
    @Test
    void aWarningIsExplainedForANumberOfParticipants() {
        Client office = Client.of(portal).signedIn("ageu");
        String report = PERIOD + "/submissions/AGEU";
        office.put(
                report + "/participants",
                sheet("AGEU").row("foreign_institution", HOST, "end_date", LONG).csv());

        JsonNode found = only(office, report);
        assertThat(said(found)).isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 1 blocks");
        assertThat(found.get("participant").isIntegralNumber()).isTrue();
        assertThat(found.has("explanation")).isFalse();
        assertThat(blocking(office.take(report, "SUBMIT")))
                .containsExactly(found.get("id").asText());

        assertThat(said(explain(office, report, found, "A joint project.").json()))
                .isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 1");
        SheetOf more = sheet("AGEU")
                .row("foreign_institution", HOST, "end_date", LONG)
                .row("foreign_institution", HOST, "end_date", LONG);
        office.put(report + "/participants", more.csv());
        JsonNode outgrown = only(office, report);
        assertThat(said(outgrown)).isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 2 blocks");
        assertThat(outgrown.get("id")).isEqualTo(found.get("id"));
        assertThat(outgrown.at("/explanation/text").asText()).isEqualTo("A joint project.");
        assertThat(office.take(report, "SUBMIT").status()).isEqualTo(422);

        explain(office, report, outgrown, "Two of them.");
        assertThat(office.take(report, "SUBMIT").status()).isEqualTo(200);
        assertThat(explain(office, report, outgrown, "Later.").status()).isEqualTo(409);
        JsonNode seen = only(reviewer, report);
        assertThat(seen.at("/explanation/text").asText()).isEqualTo("Two of them.");
        assertThat(seen.at("/explanation/by").asText()).isEqualTo("ageu");
        assertThat(seen.at("/explanation/records").asInt()).isEqualTo(2);
    }

    @Test
    void onePersonOfTwoInstitutionsIsToldToBothAndWhereToTheMinistryOnly() {
        String first = PERIOD + "/submissions/MNU";
        String second = PERIOD + "/submissions/KAFU";
        Client mnu = Client.of(portal).signedIn("mnu");
        Client kafu = Client.of(portal).signedIn("kafu");
        assertThat(mnu.put(first + "/participants", person("MNU", "Ахметов", IIN))
                        .status())
                .isEqualTo(200);
        kafu.put(second + "/participants", person("KAFU", "Akhmetov", IIN));
        assertThat(kafu.get(second + "/findings").json())
                .as("a draft is nobody's business")
                .isEmpty();

        mnu.take(first, "SUBMIT");
        JsonNode told = only(kafu, second);
        assertThat(said(told)).isEqualTo("PERSON_IS_REPORTED_BY_ONE_INSTITUTION WARNING row 1 family_name 1 blocks");
        assertThat(told.toString()).doesNotContain("MNU", "Ахметов", IIN);
        assertThat(only(reviewer, second).at("/places/0/institutions/0").asText())
                .isEqualTo("MNU");
        assertThat(explain(kafu, second, told, "Two posts.").status()).isEqualTo(200);
        assertThat(kafu.take(second, "SUBMIT").status()).isEqualTo(200);
    }

    /** Nobody is told a number again; a sheet without it, as the portal gives it, changes nothing. */
    @Test
    void anIdentityNumberIsNotGivenBack() {
        String report = PERIOD + "/submissions/WKMU";
        Client office = Client.of(portal).signedIn("wkmu");
        office.put(report + "/participants", person("WKMU", "Ахметов", IIN));

        String given = office.get(report + "/participants").text();
        assertThat(given).doesNotContain(IIN, "iin");
        assertThat(office.put(report + "/participants", given).text())
                .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":1}");
        assertThat(office.put(report + "/participants", person("WKMU", "Ахметов", IIN))
                        .text())
                .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":1}");
        Client.Answer wrong = office.put(report + "/participants", person("WKMU", "Ахметов", "880101300011"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("IIN_HAS_ITS_CHECK_DIGIT").doesNotContain("880101300011");
    }

    @Test
    void findingsAreTheOfficesOwn() {
        Client enu = Client.of(portal).signedIn("enu");
        String narxoz = PERIOD + "/submissions/NARXOZ";
        JsonNode found = only(reviewer, narxoz);

        assertThat(enu.get(narxoz + "/findings").status()).isEqualTo(403);
        assertThat(explain(enu, narxoz, found, "Mine.").status()).isEqualTo(403);
        assertThat(explain(reviewer, narxoz, found, "Mine.").status()).isEqualTo(403);
        assertThat(Client.of(portal).get(narxoz + "/findings").status()).isEqualTo(401);
        String own = PERIOD + "/submissions/ENU";
        assertThat(enu.post(own + "/findings/" + found.get("id").asText() + "/explanation", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(only(reviewer, narxoz).has("explanation")).isFalse();
    }

    private static SheetOf sheet(String institution) {
        return new SheetOf(institution, Client.present());
    }

    private static String person(String institution, String name, String iin) {
        return sheet(institution)
                .row("foreign_institution", HOST, "family_name", name, "iin", iin)
                .csv();
    }

    private static Client.Answer explain(Client client, String report, JsonNode finding, String text) {
        return client.post(
                report + "/findings/" + finding.get("id").asText() + "/explanation", "{\"text\":\"" + text + "\"}");
    }

    private static JsonNode only(Client client, String report) {
        JsonNode found = client.get(report + "/findings").json();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> blocking(Client.Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        List<String> ids = new ArrayList<>();
        refused.json()
                .get("findings")
                .forEach(finding -> ids.add(finding.get("id").asText()));
        return ids;
    }

    private static String said(JsonNode finding) {
        return finding.get("rule").asText() + " " + finding.get("severity").asText() + " row "
                + finding.get("row").asInt() + " " + finding.get("field").asText() + " "
                + finding.get("records").asInt()
                + (finding.get("blocks").asBoolean() ? " blocks" : "");
    }
}
