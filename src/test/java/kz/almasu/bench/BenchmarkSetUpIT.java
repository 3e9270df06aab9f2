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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each job of the benchmarks, once and on a handful of rows, so that a change that breaks one is seen with the tests. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BenchmarkSetUpIT {

    /** No other test has it. */
    private static final String PERIOD = "2019H1";

    /** Those of the demo that name who signs, and one that does not. */
    private static final List<String> INSTITUTIONS = List.of("KAZNPU", "AMU", "KORKYT");

    private static final int ROWS = 30;

    @ArquillianResource
    private URL portal;

    @Test
    void readsATableAndSavesThroughFormAndGrid() throws Exception {
        new TableClient(address()).ask();
        FormClient clerk = Benchmark.clerk(address(), "aru");
        clerk.ask();
        Benchmark.cell(address(), clerk, "aru").ask();
    }

    @Test
    void storesAndChecksASheet() throws IOException {
        ApiClient office = new ApiClient(address(), "wkmu", Demo.PASSWORD);

        assertThat(Benchmark.store(office, ROWS)).isPositive();
        assertThat(Benchmark.check(office)).isPositive();
    }

    @Test
    void approvesAndReopens() throws IOException {
        Approvals approvals = new Approvals(address(), Benchmark.PERIOD, Benchmark.FIRST);

        assertThat(approvals.approve()).isPositive();
        assertThat(approvals.approve()).isPositive();
    }

    @Test
    void storesAWorkbookAndHasALongOneRefused() throws IOException {
        ApiClient office = new ApiClient(address(), "wkitu", Demo.PASSWORD);

        assertThat(SheetBenchmark.store(office, SheetBenchmark.workbook(ROWS), ROWS))
                .isPositive();
        assertThat(SheetBenchmark.refuse(office, SheetBenchmark.workbook(SheetBenchmark.FAR_TOO_MANY)))
                .isPositive();
    }

    @Test
    void fillsAHalfYearForItsNote() throws IOException {
        NoteBenchmark.fill(address(), PERIOD, ROWS, INSTITUTIONS);

        ApiClient reviewer = new ApiClient(address(), "reviewer", Demo.PASSWORD);
        assertThat(reviewer.get("periods/" + PERIOD + "/tables/appendix-1")).contains(INSTITUTIONS);
        NoteBenchmark.readFiles(reviewer, PERIOD, "kk");
    }

    /** Its own tables and columns may be renamed; what is plain SQL has to follow. */
    @Test
    @EnabledIfSystemProperty(named = "test.db.driver", matches = "postgresql", disabledReason = "H2 is in the server")
    void speaksTheSqlOfTheSchema() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("test.db.url"),
                        System.getProperty("test.db.user"),
                        System.getProperty("test.db.password"));
                Statement statement = connection.createStatement()) {
            for (String count : NoteBenchmark.counts("2023H1")) {
                assertThat(statement.executeQuery(count).next()).as(count).isTrue();
            }
            SheetBenchmark.plainly(connection, SheetBenchmark.workbook(ROWS), SheetBenchmark.KEYED);
            statement.execute("drop table plain");
            connection.commit();
        }
    }

    private URI address() {
        return URI.create(portal.toString());
    }
}
