package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Export and import of participants as a workbook, and its restriction to one office. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParticipantWorkbooksIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ArquillianResource
    private URL portal;

    @Test
    void importingAnExportedWorkbookChangesNothingInAnyLanguage() {
        Client office = officeWithParticipants("EAGI");
        for (String language : new String[] {"kk", "ru", "en"}) {
            Client.Response workbook = office.withLanguage(language).get(workbook("EAGI"));

            assertThat(workbook.status()).as(workbook.text()).isEqualTo(200);
            assertThat(workbook.header("Content-Type")).isEqualTo(XLSX);
            assertThat(put(office, participants("EAGI"), workbook.body()).text())
                    .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":2,\"unfinished\":0}");
        }
        assertThat(Client.of(portal).signedIn("reviewer").get(workbook("EAGI")).status())
                .isEqualTo(200);
    }

    @Test
    void aDryRunStoresNothingAndAnImportAll() {
        Client office = officeWithParticipants("EAGI");
        byte[] two = office.get(workbook("EAGI")).body();
        office.put(
                participants("EAGI"),
                new ParticipantSheetBuilder("EAGI", Client.currentPeriod())
                        .row()
                        .csv());

        JsonNode dry = put(office, participants("EAGI") + "?dryRun=true", two).json();
        assertThat(dry.get("added").asInt()).isEqualTo(1);
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(2);
        put(office, participants("EAGI"), two);
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(3);
    }

    @Test
    void workbooksOfOtherInstitutionsAreNeitherExportedNorImported() {
        Client office = officeWithParticipants("EAGI");
        byte[] own = office.get(workbook("EAGI")).body();

        assertThat(office.get(workbook("ENU")).status()).isEqualTo(403);
        assertThat(put(office, participants("ENU"), own).status()).isEqualTo(403);
        assertThat(Client.of(portal).get(workbook("EAGI")).status()).isEqualTo(401);
        Client.Response rejected = put(Client.of(portal).signedIn("kuam"), participants("KUAM"), own);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.json().at("/findings/0/rule").asText()).isEqualTo("FILE_IS_OF_YOUR_INSTITUTION");
    }

    @Test
    void aCorruptWorkbookIsRejected() {
        Client office = officeWithParticipants("EAGI");
        byte[] file = office.get(workbook("EAGI")).body();

        Client.Response response = put(office, participants("EAGI"), Arrays.copyOf(file, file.length / 2));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.json().at("/findings/0/rule").asText()).isEqualTo("FILE_IS_WHOLE");
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(3);
    }

    /** Returns the client of an office with two stored participants. */
    private Client officeWithParticipants(String institution) {
        Client office = Client.of(portal).signedIn(institution.toLowerCase(Locale.ROOT));
        Client.Response response = office.put(
                participants(institution),
                new ParticipantSheetBuilder(institution, Client.currentPeriod())
                        .row()
                        .row("direction", "INCOMING")
                        .csv());
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return office;
    }

    private static Client.Response put(Client office, String path, byte[] workbook) {
        return office.send("PUT", path, XLSX, BodyPublishers.ofByteArray(workbook));
    }

    private static String participants(String institution) {
        return "periods/" + Client.currentPeriod() + "/submissions/" + institution + "/participants";
    }

    private static String workbook(String institution) {
        return participants(institution) + ".xlsx";
    }
}
