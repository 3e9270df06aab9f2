package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dry run returns all findings that the report would have, with rows of the sheet, and stores nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportDryRunIT {

    private static final String PERIOD = "periods/" + Client.currentPeriod() + "/submissions/";
    private static final String REPORT = PERIOD + "AGA";
    private static final String PARTICIPANTS = REPORT + "/participants";
    private static final String FOREIGN_INSTITUTION = "Leipzig University";
    private static final String LONG =
            Client.currentPeriod().firstDay().plusYears(2).toString();
    private static final String IIN = "770505400020";

    private static final String TOO_LONG = "LASTS_A_YEAR_AT_MOST WARNING 3 end_date SUBMITTING";
    private static final String TWICE = "PERSON_STANDS_ONCE_IN_AN_EXCHANGE WARNING %d family_name SUBMITTING";
    private static final String ELSEWHERE = "PERSON_IS_REPORTED_BY_ONE_INSTITUTION WARNING 2 family_name SUBMITTING";

    @ArquillianResource
    private URL portal;

    private Client office;

    @BeforeEach
    void reportThePersonByAnotherInstitution() {
        office = Client.of(portal).signedIn("aga");
        office.put(PARTICIPANTS, row(sheet("AGA"), "Алтаев").csv());
        Client other = Client.of(portal).signedIn("katru");
        ParticipantSheetBuilder sheet = sheet("KATRU")
                .row("foreign_institution", "University of Bonn", "family_name", "Seyilbekov", "iin", IIN);
        if (other.put(PERIOD + "KATRU/participants", sheet.csv()).status() == 200) { // rejected if already submitted
            assertThat(other.applyAction(PERIOD + "KATRU", "SUBMIT").status()).isEqualTo(200);
        }
    }

    @Test
    void findsWhatTheReportHasAfterTheImport() {
        JsonNode preview = office.put(
                        PARTICIPANTS + "?dryRun=true", suspiciousSheet().csv())
                .json();

        assertThat(describe(preview)).containsExactly(TOO_LONG, TWICE.formatted(4), TWICE.formatted(5), ELSEWHERE);
        assertThat(office.get(REPORT + "/findings").json()).isEmpty();
        assertThat(preview.toString()).doesNotContain("KATRU", IIN);

        JsonNode stored = office.put(PARTICIPANTS, suspiciousSheet().csv()).json();
        assertThat(stored.has("findings")).isFalse();
        assertThat(ids(preview.get("findings")))
                .hasSize(3)
                .isEqualTo(ids(office.get(REPORT + "/findings").json()));
    }

    /** Stored identities are kept if the sheet has no identity numbers, and are checked as well. */
    @Test
    void checksStoredIdentityNumbersThatTheSheetLacks() {
        office.put(PARTICIPANTS, suspiciousSheet().csv());
        String exported = office.get(PARTICIPANTS).text();

        JsonNode preview = office.put(PARTICIPANTS + "?dryRun=true", exported).json();

        assertThat(exported).doesNotContain("iin");
        assertThat(preview.get("unchanged").asInt()).isEqualTo(4);
        assertThat(ids(preview.get("findings")))
                .isEqualTo(ids(office.get(REPORT + "/findings").json()));
    }

    @Test
    void returnsErrorsOfRowsAndFindingsOfTheReportTogether() {
        ParticipantSheetBuilder wrong = row(suspiciousSheet(), "Ескендір", "iin", "", "country", "XX");

        for (String path : List.of(PARTICIPANTS, PARTICIPANTS + "?dryRun=true")) {
            Client.Response response = office.put(path, wrong.csv());
            assertThat(response.status()).isEqualTo(422);
            assertThat(describe(response.json()))
                    .containsExactly(
                            "CODE_IS_KNOWN ERROR 6 country STORING",
                            TOO_LONG,
                            TWICE.formatted(4),
                            TWICE.formatted(5),
                            ELSEWHERE);
        }
        assertThat(office.get(PARTICIPANTS).text().lines()).hasSize(2);
    }

    @Test
    void considersExistingExplanations() {
        Client ineu = Client.of(portal).signedIn("ineu");
        String report = PERIOD + "INEU";
        String dryRun = report + "/participants?dryRun=true";
        ParticipantSheetBuilder one = row(sheet("INEU"), "Серік", "end_date", LONG);
        ineu.put(report + "/participants", one.csv());
        JsonNode found = ineu.get(report + "/findings").json().get(0);
        ineu.post(report + "/findings/" + found.get("id").asText() + "/explanation", "{\"text\":\"A joint project.\"}");

        assertThat(describe(ineu.put(dryRun, one.csv()).json()))
                .containsExactly("LASTS_A_YEAR_AT_MOST WARNING 2 end_date null");
        ParticipantSheetBuilder two = row(one, "Ескендір", "end_date", LONG);
        assertThat(describe(ineu.put(dryRun, two.csv()).json()))
                .containsExactly(
                        "LASTS_A_YEAR_AT_MOST WARNING 2 end_date SUBMITTING",
                        "LASTS_A_YEAR_AT_MOST WARNING 3 end_date SUBMITTING");
    }

    /** One person who is reported elsewhere, one too long stay, one duplicate. */
    private static ParticipantSheetBuilder suspiciousSheet() {
        ParticipantSheetBuilder sheet = row(sheet("AGA"), "Сейілбеков", "iin", IIN);
        row(sheet, "Серік", "iin", "", "end_date", LONG);
        row(sheet, "Омар", "iin", "");
        return row(sheet, "Омар", "iin", "");
    }

    private static ParticipantSheetBuilder sheet(String institution) {
        return new ParticipantSheetBuilder(institution, Client.currentPeriod());
    }

    private static ParticipantSheetBuilder row(ParticipantSheetBuilder sheet, String name, String... changes) {
        String[] all = new String[changes.length + 4];
        System.arraycopy(new String[] {"foreign_institution", FOREIGN_INSTITUTION, "family_name", name}, 0, all, 0, 4);
        System.arraycopy(changes, 0, all, 4, changes.length);
        return sheet.row(all);
    }

    private static List<String> describe(JsonNode response) {
        return StreamSupport.stream(response.get("findings").spliterator(), false)
                .map(finding -> String.join(
                        " ",
                        finding.get("rule").asText(),
                        finding.get("severity").asText(),
                        finding.get("row").asText(),
                        finding.get("column").asText(),
                        finding.path("blocks").asText("null")))
                .toList();
    }

    private static Set<String> ids(JsonNode findings) {
        return new TreeSet<>(findings.findValuesAsText("id"));
    }
}
