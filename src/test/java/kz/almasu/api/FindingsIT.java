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

/** Findings of a report, explanations, and what other institutions must not see. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FindingsIT {

    private static final String PERIOD = "periods/" + Client.currentPeriod();
    private static final String LONG =
            Client.currentPeriod().firstDay().plusYears(2).toString();
    private static final String FOREIGN_INSTITUTION = "Leipzig University";
    private static final String IIN = "880101300010";

    @ArquillianResource
    private URL portal;

    private Client reviewer;

    @BeforeEach
    void signIn() {
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    /** A warning needs a new explanation when it affects more participants. */
    @Test
    void aWarningIsExplainedForANumberOfParticipants() {
        Client office = Client.of(portal).signedIn("ageu");
        String report = PERIOD + "/submissions/AGEU";
        office.put(
                report + "/participants",
                sheet("AGEU")
                        .row("foreign_institution", FOREIGN_INSTITUTION, "end_date", LONG)
                        .csv());

        JsonNode found = onlyFinding(office, report);
        assertThat(describe(found)).isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 1 blocks");
        assertThat(found.get("participant").isIntegralNumber()).isTrue();
        assertThat(found.has("explanation")).isFalse();
        assertThat(blocking(office.applyAction(report, "SUBMIT")))
                .containsExactly(found.get("id").asText());

        assertThat(describe(explain(office, report, found, "A joint project.").json()))
                .isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 1");
        ParticipantSheetBuilder more = sheet("AGEU")
                .row("foreign_institution", FOREIGN_INSTITUTION, "end_date", LONG)
                .row("foreign_institution", FOREIGN_INSTITUTION, "end_date", LONG);
        office.put(report + "/participants", more.csv());
        JsonNode extended = onlyFinding(office, report);
        assertThat(describe(extended)).isEqualTo("LASTS_A_YEAR_AT_MOST WARNING row 1 end_date 2 blocks");
        assertThat(extended.get("id")).isEqualTo(found.get("id"));
        assertThat(extended.at("/explanation/text").asText()).isEqualTo("A joint project.");
        assertThat(office.applyAction(report, "SUBMIT").status()).isEqualTo(422);

        explain(office, report, extended, "Two of them.");
        assertThat(office.applyAction(report, "SUBMIT").status()).isEqualTo(200);
        assertThat(explain(office, report, extended, "Later.").status()).isEqualTo(409);
        JsonNode seen = onlyFinding(reviewer, report);
        assertThat(seen.at("/explanation/text").asText()).isEqualTo("Two of them.");
        assertThat(seen.at("/explanation/by").asText()).isEqualTo("ageu");
        assertThat(seen.at("/explanation/records").asInt()).isEqualTo(2);
    }

    @Test
    void onlyTheMinistrySeesWhichOtherInstitutionReportedAPerson() {
        String first = PERIOD + "/submissions/MNU";
        String second = PERIOD + "/submissions/KAFU";
        Client mnu = Client.of(portal).signedIn("mnu");
        Client kafu = Client.of(portal).signedIn("kafu");
        assertThat(mnu.put(first + "/participants", person("MNU", "Ахметов", IIN))
                        .status())
                .isEqualTo(200);
        kafu.put(second + "/participants", person("KAFU", "Akhmetov", IIN));
        assertThat(kafu.get(second + "/findings").json())
                .as("drafts are not compared")
                .isEmpty();

        mnu.applyAction(first, "SUBMIT");
        JsonNode finding = onlyFinding(kafu, second);
        assertThat(describe(finding))
                .isEqualTo("PERSON_IS_REPORTED_BY_ONE_INSTITUTION WARNING row 1 family_name 1 blocks");
        assertThat(finding.toString()).doesNotContain("MNU", "Ахметов", IIN);
        assertThat(onlyFinding(reviewer, second).at("/places/0/institutions/0").asText())
                .isEqualTo("MNU");
        assertThat(explain(kafu, second, finding, "Two posts.").status()).isEqualTo(200);
        assertThat(kafu.applyAction(second, "SUBMIT").status()).isEqualTo(200);
    }

    /** Identity numbers are never exported; importing the exported sheet without them changes nothing. */
    @Test
    void identityNumbersAreNotExported() {
        String report = PERIOD + "/submissions/WKMU";
        Client office = Client.of(portal).signedIn("wkmu");
        office.put(report + "/participants", person("WKMU", "Ахметов", IIN));

        String exported = office.get(report + "/participants").text();
        assertThat(exported).doesNotContain(IIN, "iin");
        assertThat(office.put(report + "/participants", exported).text())
                .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":1,\"unfinished\":0}");
        assertThat(office.put(report + "/participants", person("WKMU", "Ахметов", IIN))
                        .text())
                .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":1,\"unfinished\":0}");
        Client.Response wrong = office.put(report + "/participants", person("WKMU", "Ахметов", "880101300011"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("IIN_HAS_ITS_CHECK_DIGIT").doesNotContain("880101300011");
    }

    @Test
    void officesSeeOnlyTheirOwnFindings() {
        Client enu = Client.of(portal).signedIn("enu");
        String narxoz = PERIOD + "/submissions/NARXOZ";
        JsonNode found = onlyFinding(reviewer, narxoz);

        assertThat(enu.get(narxoz + "/findings").status()).isEqualTo(403);
        assertThat(explain(enu, narxoz, found, "Mine.").status()).isEqualTo(403);
        assertThat(explain(reviewer, narxoz, found, "Mine.").status()).isEqualTo(403);
        assertThat(Client.of(portal).get(narxoz + "/findings").status()).isEqualTo(401);
        String own = PERIOD + "/submissions/ENU";
        assertThat(enu.post(own + "/findings/" + found.get("id").asText() + "/explanation", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(onlyFinding(reviewer, narxoz).has("explanation")).isFalse();
    }

    private static ParticipantSheetBuilder sheet(String institution) {
        return new ParticipantSheetBuilder(institution, Client.currentPeriod());
    }

    private static String person(String institution, String name, String iin) {
        return sheet(institution)
                .row("foreign_institution", FOREIGN_INSTITUTION, "family_name", name, "iin", iin)
                .csv();
    }

    private static Client.Response explain(Client client, String report, JsonNode finding, String text) {
        return client.post(
                report + "/findings/" + finding.get("id").asText() + "/explanation", "{\"text\":\"" + text + "\"}");
    }

    private static JsonNode onlyFinding(Client client, String report) {
        JsonNode found = client.get(report + "/findings").json();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> blocking(Client.Response rejected) {
        assertThat(rejected.status()).isEqualTo(422);
        List<String> ids = new ArrayList<>();
        rejected.json()
                .get("findings")
                .forEach(finding -> ids.add(finding.get("id").asText()));
        return ids;
    }

    private static String describe(JsonNode finding) {
        return finding.get("rule").asText() + " " + finding.get("severity").asText() + " row "
                + finding.get("row").asInt() + " " + finding.get("field").asText() + " "
                + finding.get("records").asInt()
                + (finding.get("blocks").asBoolean() ? " blocks" : "");
    }
}
