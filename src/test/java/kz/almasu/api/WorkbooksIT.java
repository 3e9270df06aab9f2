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

/** The participants of a submission as a workbook over the API: read, put again, of one's own institution only. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkbooksIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ArquillianResource
    private URL portal;

    @Test
    void whatIsReadInAnyLanguageCanBePutAgainAndChangesNothing() {
        Client office = filled("EAGI");
        for (String language : new String[] {"kk", "ru", "en"}) {
            Client.Answer read = office.reading(language).get(workbook("EAGI"));

            assertThat(read.status()).as(read.text()).isEqualTo(200);
            assertThat(read.header("Content-Type")).isEqualTo(XLSX);
            assertThat(put(office, participants("EAGI"), read.body()).text())
                    .isEqualTo("{\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":2}");
        }
        assertThat(Client.of(portal).signedIn("reviewer").get(workbook("EAGI")).status())
                .isEqualTo(200);
    }

    @Test
    void aDryRunWritesNothingAndThenAllIsStored() {
        Client office = filled("EAGI");
        byte[] two = office.get(workbook("EAGI")).body();
        office.put(
                participants("EAGI"),
                new SheetOf("EAGI", Client.present()).row().csv());

        JsonNode dry = put(office, participants("EAGI") + "?dryRun=true", two).json();
        assertThat(dry.get("added").asInt()).isEqualTo(1);
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(2);
        put(office, participants("EAGI"), two);
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(3);
    }

    @Test
    void anotherInstitutionsWorkbookIsNeitherGivenNorTaken() {
        Client office = filled("EAGI");
        byte[] own = office.get(workbook("EAGI")).body();

        assertThat(office.get(workbook("ENU")).status()).isEqualTo(403);
        assertThat(put(office, participants("ENU"), own).status()).isEqualTo(403);
        assertThat(Client.of(portal).get(workbook("EAGI")).status()).isEqualTo(401);
        Client.Answer theirs = put(Client.of(portal).signedIn("kuam"), participants("KUAM"), own);
        assertThat(theirs.status()).isEqualTo(422);
        assertThat(theirs.json().at("/findings/0/rule").asText()).isEqualTo("FILE_IS_OF_YOUR_INSTITUTION");
    }

    @Test
    void aBrokenWorkbookIsToldAndNothingIsStored() {
        Client office = filled("EAGI");
        byte[] file = office.get(workbook("EAGI")).body();

        Client.Answer answer = put(office, participants("EAGI"), Arrays.copyOf(file, file.length / 2));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/findings/0/rule").asText()).isEqualTo("FILE_IS_WHOLE");
        assertThat(office.get(participants("EAGI")).text().lines()).hasSize(3);
    }

    /** Its office, with two participants stored. */
    private Client filled(String institution) {
        Client office = Client.of(portal).signedIn(institution.toLowerCase(Locale.ROOT));
        Client.Answer answer = office.put(
                participants(institution),
                new SheetOf(institution, Client.present())
                        .row()
                        .row("direction", "INCOMING")
                        .csv());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return office;
    }

    private static Client.Answer put(Client office, String path, byte[] workbook) {
        return office.send("PUT", path, XLSX, BodyPublishers.ofByteArray(workbook));
    }

    private static String participants(String institution) {
        return "periods/" + Client.present() + "/submissions/" + institution + "/participants";
    }

    private static String workbook(String institution) {
        return participants(institution) + ".xlsx";
    }
}
