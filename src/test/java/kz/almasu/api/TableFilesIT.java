package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables as files, and access to them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TableFilesIT {

    @ArquillianResource
    private URL portal;

    @Test
    void csvHasTheFormatOfTheLanguage() {
        Client.Response kazakh = Client.of(portal).get("periods/2023H1/tables/1.csv?lang=kk");

        assertThat(kazakh.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(kazakh.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"almasu-2023H1-table-1-kk.csv\"");
        assertThat(kazakh.text().lines()).hasSize(30).startsWith("\uFEFF№;Ел;Саны, адам;Үлесі, %");
        assertThat(kazakh.text()).contains("\r\n1;Өзбекстан;116;30,4\r\n");
        assertThat(Client.of(portal).get("periods/2023H1/tables/1.csv?lang=en").text())
                .contains("\r\n1,Uzbekistan,116,30.4\r\n");
    }

    @Test
    void xlsxHasNumericCells() throws IOException {
        Client.Response response = Client.of(portal).get("periods/2023H1/tables/appendix-1.xlsx?lang=ru");

        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"almasu-2023H1-appendix-1-ru.xlsx\"");
        assertThat(entryText(response.body(), "xl/worksheets/sheet1.xml")).contains("<v>382.0</v>", "<v>57.0</v>");
    }

    @Test
    void unknownNumbersAreNullAndNotZero() {
        JsonNode degrees = Client.of(portal).get("periods/2022H1/tables/4").json();

        assertThat(TableRows.rows(degrees, "participants")).contains("PHD 13", "NONE null");
    }

    @Test
    void onlyTheMinistryReadsUnpublishedFigures() {
        Client anonymous = Client.of(portal);
        String present = "periods/" + Client.currentPeriod() + "/tables";
        for (String address : new String[] {present, present + "/1", present + "/1.csv", present + "/1.xlsx"}) {
            assertThat(anonymous.get(address).status()).as(address).isEqualTo(401);
            assertThat(anonymous.signedIn("enu").get(address).status()).isEqualTo(403);
            assertThat(anonymous.signedIn("reviewer").get(address).status()).isEqualTo(200);
        }
        assertThat(anonymous.get("periods/2023H1/tables/1?basis=submitted").status())
                .isEqualTo(401);
        assertThat(anonymous
                        .signedIn("admin")
                        .get("periods/2023H1/tables/1?basis=submitted")
                        .json()
                        .get("basis")
                        .asText())
                .isEqualTo("submitted");
    }

    /** Pages link to tables; for other resources, sessions would allow cross-site request forgery. */
    @Test
    void sessionsReadTablesOnly() {
        Client session = BrowserSession.of(portal, "reviewer").client();
        String present = "periods/" + Client.currentPeriod();

        assertThat(session.get(present + "/tables/1.csv").status()).isEqualTo(200);
        assertThat(session.get(present + "/submissions/KAZNMU").status()).isEqualTo(401);
        assertThat(session.get(present + "/submissions/KAZNMU/participants").status())
                .isEqualTo(401);
        assertThat(session.applyAction(present + "/submissions/KAZNMU", "APPROVE")
                        .status())
                .isEqualTo(401);
        assertThat(session.withToken("unknown").get(present + "/tables/1.csv").status())
                .isEqualTo(401);
    }

    @Test
    void namesAllowedValues() {
        Client client = Client.of(portal);
        Map.of(
                        "tables/1?lang=fr", "“fr” is not a value of “lang”. Allowed: kk, ru, en.",
                        "tables/1?basis=all", "“all” is not a value of “basis”. Allowed: approved, submitted.",
                        "tables/1?bases=all", "Unknown parameter “bases”. Allowed: basis, lang, with.",
                        "tables?with=2022H1", "Unknown parameter “with”. Allowed: basis, lang.")
                .forEach((address, detail) -> {
                    Client.Response response = client.get("periods/2023H1/" + address);
                    assertThat(response.status()).isEqualTo(422);
                    assertThat(response.detail()).isEqualTo(detail);
                });
        assertThat(client.get("periods/2023H1/tables/8").detail()).isEqualTo("There is no table “8”.");
        assertThat(client.get("periods/2023H1/tables/1?with=1999H1").status()).isEqualTo(404);
        assertThat(client.get("periods/2023H3/tables/1").status()).isEqualTo(404);
    }

    private static String entryText(byte[] zip, String name) throws IOException {
        Path file = Files.write(Files.createTempFile("table", ".xlsx"), zip);
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream part = parts.getInputStream(parts.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
