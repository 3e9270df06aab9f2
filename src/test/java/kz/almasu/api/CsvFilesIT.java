package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import kz.almasu.system.MediaTypes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In no CSV file of the API does anything stand that a spreadsheet program would compute; what is put again is as it was. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CsvFilesIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/ELA";
    private static final String PARTICIPANTS = SUBMISSION + "/participants";
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\";\"look\")",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "'=1+1",
            "＝1+1");

    @ArquillianResource
    private URL portal;

    /** A new one has to be tried here, too. */
    @Test
    void csvResourcesAreAllTested() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.almasu.api").stream()
                                .flatMap(resource -> resource.getMethods().stream())
                                .filter(CsvFilesIT::givesCsv)
                                .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrder(
                        "ParticipantSheetResource.sheet",
                        "VersionResource.participants",
                        "TableResource.csv",
                        "EditionResource.figuresCsv",
                        "EditionTableResource.csv",
                        "EditionTableResource.tidyCsv");
    }

    private static boolean givesCsv(JavaMethod method) {
        return method.isAnnotatedWith(Produces.class)
                && Arrays.stream(method.getAnnotationOfType(Produces.class).value())
                        .anyMatch(type -> type.startsWith(MediaTypes.CSV));
    }

    @Test
    void holdNothingThatASpreadsheetComputes() throws IOException {
        Client office = Client.of(portal).signedIn("ela");
        Client reviewer = Client.of(portal).signedIn("reviewer");
        ParticipantSheetBuilder sheet = new ParticipantSheetBuilder("ELA", Client.currentPeriod());
        for (String hostile : HOSTILE) {
            sheet.row("remark", hostile);
        }
        Client.Response stored = office.put(PARTICIPANTS, sheet.csv());
        assertThat(stored.status()).as(stored.text()).isEqualTo(200);
        String explained = explainAll(office);
        Client.Response submitted = office.applyAction(SUBMISSION, "SUBMIT");
        assertThat(submitted.status()).as(explained + submitted.text()).isEqualTo(200);
        String version = SUBMISSION + "/versions/" + submitted.json().at("/receipt/version");

        String given = office.get(PARTICIPANTS).text();
        assertThat(given).contains("HYPERLINK");
        isHarmless(given, ',');
        isHarmless(reviewer.get(PARTICIPANTS).text(), ',');
        isHarmless(office.get(version + "/participants.csv").text(), ',');
        isHarmless(reviewer.get(version + "/participants.csv").text(), ',');
        isHarmless(reviewer.get("periods/2023H1/tables/1.csv?lang=kk").text(), ';');
        isHarmless(reviewer.get("editions/2023H1/1/figures.csv").text(), ',');
        isHarmless(reviewer.get("editions/2023H1/1/tables/1.csv?lang=kk").text(), ';');
        isHarmless(reviewer.get("editions/2023H1/1/tables/1.tidy.csv").text(), ',');

        office.applyAction(SUBMISSION, "WITHDRAW");
        Client.Response again = office.put(PARTICIPANTS, given);
        assertThat(again.json().get("unchanged").asInt()).as(again.text()).isEqualTo(HOSTILE.size());
        office.put(
                PARTICIPANTS,
                new ParticipantSheetBuilder("ELA", Client.currentPeriod()).row().csv());
    }

    private static String explainAll(Client office) {
        String findings = office.get(SUBMISSION + "/findings").text();
        office.get(SUBMISSION + "/findings")
                .json()
                .findValuesAsText("id")
                .forEach(id -> office.post(
                        SUBMISSION + "/findings/" + id + "/explanation",
                        "{\"text\":\"The name of the university is written so.\"}"));
        return findings;
    }

    private static void isHarmless(String csv, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSizeGreaterThan(1);
            for (CSVRecord row : rows) {
                assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].+"));
            }
        }
    }
}
