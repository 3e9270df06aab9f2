package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Import and export of participant sheets: valid ones are stored as a whole, invalid ones get all errors. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParticipantSheetsIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KUAM";
    private static final String PARTICIPANTS = SUBMISSION + "/participants";

    @ArquillianResource
    private URL portal;

    private Client office;

    @BeforeEach
    void signIn() {
        office = Client.of(portal).signedIn("kuam");
        office.put(PARTICIPANTS, sheet().row().row("direction", "INCOMING").csv());
    }

    @Test
    void importingAnExportedSheetChangesNothing() {
        Client.Response read = office.get(PARTICIPANTS);

        assertThat(read.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(read.text())
                .startsWith("direction,institution,family_name")
                .contains("Әбдіқадыр", "\"\"München\"\"");
        assertThat(counts(office.put(PARTICIPANTS, read.body()))).isEqualTo("+0 ~0 =2 -0");
        assertThat(office.get(PARTICIPANTS).text()).isEqualTo(read.text());
        assertThat(Client.of(portal).signedIn("reviewer").get(PARTICIPANTS).text())
                .isEqualTo(read.text());
    }

    @Test
    void aDryRunStoresNothing() {
        String before = office.get(PARTICIPANTS).text();
        String sheet = sheet().row("degree", "MASTER")
                .row("direction", "INCOMING")
                .row()
                .row()
                .csv();

        assertThat(counts(office.put(PARTICIPANTS + "?dryRun=true", sheet))).isEqualTo("+2 ~1 =1 -0");
        assertThat(office.get(PARTICIPANTS).text()).isEqualTo(before);
        assertThat(office.put(PARTICIPANTS + "?dryRun=yes", sheet).detail())
                .isEqualTo("“yes” is not a value of “dryRun”. Allowed: true, false.");
        assertThat(office.put(PARTICIPANTS + "?dryrun=true", sheet).status()).isEqualTo(422);
        assertThat(office.get(PARTICIPANTS).text()).isEqualTo(before);
    }

    @Test
    void storesAddedChangedAndRemovedParticipants() {
        assertThat(counts(office.put(PARTICIPANTS, sheet().row("degree", "NONE").csv())))
                .isEqualTo("+0 ~1 =0 -1");
        assertThat(office.get(PARTICIPANTS).text().lines()).hasSize(2).anyMatch(line -> line.contains(",NONE,"));
    }

    /** Errors contain row, column, value and allowed values, in each language; nothing is stored. */
    @Test
    void locatesErrors() {
        String before = office.get(PARTICIPANTS).text();
        InvalidSheets.of("KUAM").forEach((expected, sheet) -> {
            for (String path : List.of(PARTICIPANTS, PARTICIPANTS + "?dryRun=true")) {
                Client.Response response = office.put(path, sheet);
                assertThat(response.status()).as(expected).isEqualTo(422);
                assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
                JsonNode first = response.json().at("/findings/0");
                assertThat(String.join(
                                "|",
                                first.get("rule").asText(),
                                first.get("row").asText(),
                                first.get("column").asText(),
                                first.get("value").asText(),
                                first.get("severity").asText()))
                        .isEqualTo(expected.substring(0, expected.lastIndexOf('|')) + "|ERROR");
            }
            String part = expected.substring(expected.lastIndexOf('|') + 1);
            List<String> messages = List.of("kk", "ru", "en").stream()
                    .map(language -> office.withLanguage(language)
                            .put(PARTICIPANTS, sheet)
                            .json())
                    .map(problem -> problem.at("/findings/0/message").asText())
                    .toList();
            assertThat(messages).doesNotHaveDuplicates().allMatch(message -> message.contains(part));
        });
        assertThat(office.get(PARTICIPANTS).text()).isEqualTo(before);
    }

    @Test
    void findsAllErrorsAtOnce() {
        JsonNode findings = office.put(
                        PARTICIPANTS,
                        sheet().row("country", "XX", "degree", "")
                                .row("end_date", "yesterday")
                                .csv())
                .json()
                .get("findings");

        assertThat(findings).hasSize(3);
        assertThat(findings.findValuesAsText("row")).containsExactly("2", "2", "3");
    }

    @Test
    void rejectsTooLargeSheets() {
        byte[] large = new byte[30 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        Client.Response announced = office.put(PARTICIPANTS, large);
        Client.Response chunked = office.send(
                "PUT", PARTICIPANTS, "text/csv", BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)));

        for (Client.Response response : List.of(announced, chunked)) {
            assertThat(response.status()).isEqualTo(413);
            assertThat(response.detail()).isEqualTo("The file is too large: at most 10\u00a0MB is allowed.");
        }
    }

    @Test
    void rejectsOtherMediaTypes() {
        Client.Response response = office.send("PUT", PARTICIPANTS, "application/json", BodyPublishers.ofString("{}"));

        assertThat(response.status()).isEqualTo(415);
        assertThat(response.detail()).contains("text/csv");
    }

    private static ParticipantSheetBuilder sheet() {
        return new ParticipantSheetBuilder("KUAM", Client.currentPeriod());
    }

    private static String counts(Client.Response response) {
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        JsonNode json = response.json();
        return "+" + json.get("added") + " ~" + json.get("changed") + " =" + json.get("unchanged") + " -"
                + json.get("removed");
    }
}
