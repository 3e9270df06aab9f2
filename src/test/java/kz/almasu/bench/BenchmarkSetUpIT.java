package kz.almasu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kz.almasu.demo.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs each operation of the benchmarks once on a few rows, so that the tests notice a change that breaks one. */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BenchmarkSetUpIT {

    /** Used by no other test. */
    private static final String PERIOD = "2019H1";

    /** The demo institutions with a signatory, and one without. */
    private static final List<String> INSTITUTIONS = List.of("KAZNPU", "AMU", "KORKYT");

    private static final int ROWS = 30;

    @ArquillianResource
    private URL portal;

    @Test
    void readsATableAndSavesByFormAndGrid() throws Exception {
        new TableClient(address()).request();
        FormClient form = Benchmark.formClient(address(), "aru");
        form.request();
        Benchmark.cellClient(address(), form, "aru").request();
    }

    @Test
    void readsTheNotePageAndTheDecisionPage() throws Exception {
        PageClient.note(address()).request();
        PageClient.decision(address()).request();
    }

    @Test
    void readsPublicPagesAndChecksTheNote() throws Exception {
        PublicPageClient.of(address(), () -> PortalServer.NOTE_PAGE).request();
        PublicPageClient.withTag(address(), PortalServer.NOTE_PAGE).request();
        ApiClient reviewer = new ApiClient(address(), "reviewer", Demo.PASSWORD);
        assertThat(reviewer.post("periods/2023H1/note/check", NoteBenchmark.checkRequest(reviewer, "kk")))
                .contains("SUPPORTED");
    }

    @Test
    void storesAndChecksASheet() throws IOException {
        ApiClient office = new ApiClient(address(), "wkmu", Demo.PASSWORD);

        assertThat(Benchmark.store(office, ROWS)).isPositive();
        assertThat(Benchmark.check(office)).isPositive();
    }

    @Test
    void approvesAndReopens() throws IOException {
        ApprovalCycle cycle = new ApprovalCycle(address(), Benchmark.PERIOD, Benchmark.FIRST_DAY);

        assertThat(cycle.run()).isPositive();
        assertThat(cycle.run()).isPositive();
    }

    @Test
    void storesAWorkbookAndRefusesALongOne() throws IOException {
        ApiClient office = new ApiClient(address(), "wkitu", Demo.PASSWORD);

        assertThat(SheetBenchmark.store(office, SheetBenchmark.workbook(ROWS), ROWS))
                .isPositive();
        assertThat(SheetBenchmark.refuse(office, SheetBenchmark.workbook(SheetBenchmark.TOO_MANY_ROWS)))
                .isPositive();
    }

    @Test
    void fillsAHalfYearForTheNote() throws IOException {
        NoteBenchmark.fill(address(), PERIOD, ROWS, INSTITUTIONS);

        ApiClient reviewer = new ApiClient(address(), "reviewer", Demo.PASSWORD);
        assertThat(reviewer.get("periods/" + PERIOD + "/tables/appendix-1")).contains(INSTITUTIONS);
        NoteBenchmark.readFiles(reviewer, PERIOD, "kk");
    }

    /** Runs the plain SQL of the benchmarks, which has to follow changes of the schema. */
    @Test
    void runsTheSqlOfTheBenchmarks() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("test.db.url"),
                        System.getProperty("test.db.user"),
                        System.getProperty("test.db.password"));
                Statement statement = connection.createStatement()) {
            for (String query : NoteBenchmark.countQueries("2023H1")) {
                assertThat(statement.executeQuery(query).next()).as(query).isTrue();
            }
            SheetBenchmark.insertWithJdbc(connection, SheetBenchmark.workbook(ROWS), SheetBenchmark.KEYED_TABLE);
            statement.execute("drop table plain");
            connection.commit();
        }
    }

    private URI address() {
        return URI.create(portal.toString());
    }
}
