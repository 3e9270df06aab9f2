package kz.almasu.bench;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/**
 * Measures the main operations of the portal and prints their throughput relative to pgbench on the same database
 * server.
 */
public final class Benchmark {

    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.getInteger("almasu.bench.seconds", 20);
    private static final int ROWS = 10_000;
    private static final List<String> OFFICES =
            List.of("kaznai", "kaznach", "kaznwpu", "kaznu", "aru", "atyrau", "eku", "zhetysu");
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);
    private static final String PERIOD = HalfYear.containing(TODAY).code();
    private static final LocalDate FIRST = HalfYear.containing(TODAY).firstDay();

    private final PostgresServer postgres;
    private final PortalServer portal;
    private final URI address;

    private Benchmark(PostgresServer postgres, PortalServer portal) {
        this.postgres = postgres;
        this.portal = portal;
        this.address = portal.address();
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "" + CLIENTS); // kept open; the default is 5
        try (PostgresServer postgres = new PostgresServer();
                PortalServer portal = new PortalServer(postgres.jdbcUrl())) {
            switch (System.getProperty("bench", "all")) {
                case "note" -> new NoteBenchmark(postgres, portal).run();
                case "sheet" -> new SheetBenchmark(postgres, portal).run();
                default -> new Benchmark(postgres, portal).run();
            }
        }
        System.exit(0);
    }

    private void run() throws Exception {
        print(
                "%d clients, %d s each, %d processors",
                CLIENTS, SECONDS, Runtime.getRuntime().availableProcessors());
        List<ApiClient> readers = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            readers.add(new ApiClient(address, "reviewer", Demo.PASSWORD));
        }
        List<LoadResult.Client> tables = readers.stream()
                .<LoadResult.Client>map(reader -> () -> reader.get("periods/2023H1/tables/1?lang=kk"))
                .toList();
        List<FormClient> clerks = new ArrayList<>();
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(FIRST);
        for (String office : OFFICES) {
            clerks.add(new FormClient(address, office, Demo.PASSWORD, PERIOD, day));
        }
        List<CellClient> cells = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            cells.add(new CellClient(clerks.get(i), address, OFFICES.get(i), PERIOD, FIRST.toString()));
        }
        print("warming up ...");
        LoadResult.of(tables, SECONDS);
        LoadResult.of(clerks, SECONDS);
        LoadResult.of(cells, SECONDS);
        postgres.selectsPerSecond(SECONDS / 4 + 1);

        compareWithPgbench("pgbench -S before and after: a table", tables, 70);
        compareWithPgbench("pgbench -S before and after: a participant saved through the page", clerks, 135);
        measureCells(cells);
        measureImports();
        new SheetBenchmark(postgres, portal).run();
        measureApprovals(readers.get(0));
        print("resident after the load: %d MiB (goal: at most 450)", portal.residentMegabytes());
    }

    private void compareWithPgbench(String what, List<? extends LoadResult.Client> clients, int goal) throws Exception {
        double before = postgres.selectsPerSecond(SECONDS);
        LoadResult load = LoadResult.of(clients, SECONDS);
        double after = postgres.selectsPerSecond(SECONDS);
        double selects = (before + after) / 2;
        print(
                "%s: %.0f/s and %.0f/s; %.1f/s = 1/%.0f (goal: 1/%d); median %.1f ms, p99 %.1f ms, %d requests",
                what,
                before,
                after,
                load.perSecond(),
                selects / load.perSecond(),
                goal,
                load.medianMillis(),
                load.p99Millis(),
                load.requests());
    }

    /** Reported per core, because server, database and clients share the processors. */
    private static void measureCells(List<CellClient> clients) throws Exception {
        LoadResult load = LoadResult.of(clients, SECONDS);
        int cores = Runtime.getRuntime().availableProcessors();
        print(
                "a cell saved in the grid: %.0f/s = %.0f/s and core; median %.1f ms, p99 %.1f ms",
                load.perSecond(), load.perSecond() / cores, load.medianMillis(), load.p99Millis());
    }

    private void measureImports() throws Exception {
        ApiClient office = new ApiClient(address, "wkmu", Demo.PASSWORD);
        String path = "periods/" + PERIOD + "/submissions/WKMU/participants";
        String sheet = GeneratedSheet.of("WKMU", FIRST, ROWS);
        double[] rates = new double[5];
        for (int run = -2; run < rates.length; run++) {
            office.put(path, GeneratedSheet.of("WKMU", FIRST, 0));
            long begin = System.nanoTime();
            String response = office.put(path, sheet);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (!response.contains("" + ROWS)) {
                throw new IllegalStateException(response);
            }
            if (run >= 0) {
                rates[run] = ROWS / seconds;
            }
        }
        Arrays.sort(rates);
        print(
                "%d participants by CSV: median %.0f/s, from %.0f to %.0f (goal: 15000/s)",
                ROWS, rates[rates.length / 2], rates[0], rates[rates.length - 1]);
        measureChecks(office);
    }

    /** Findings are not stored, so each request runs all rules, as after an edit. */
    private static void measureChecks(ApiClient office) throws Exception {
        double[] millis = new double[30];
        for (int run = -10; run < millis.length; run++) {
            long begin = System.nanoTime();
            office.get("periods/" + PERIOD + "/submissions/WKMU/findings");
            if (run >= 0) {
                millis[run] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        print("all checks of %d participants: median %.0f ms (goal: under 100)", ROWS, millis[millis.length / 2]);
    }

    private void measureApprovals(ApiClient reviewer) throws Exception {
        ApiClient office = new ApiClient(address, "wku", Demo.PASSWORD);
        String submission = "periods/" + PERIOD + "/submissions/WKU";
        String table = "periods/" + PERIOD + "/tables/appendix-1";
        office.put(submission + "/participants", GeneratedSheet.of("WKU", FIRST, 20));
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            office.post(submission + "/actions", "{\"action\":\"SUBMIT\"}");
            if (reviewer.get(table).contains("\"WKU\"")) {
                throw new IllegalStateException("counted before it was approved");
            }
            long begin = System.nanoTime();
            reviewer.post(submission + "/actions", "{\"action\":\"APPROVE\"}");
            boolean visible = reviewer.get(table).contains("\"WKU\"");
            millis.add((System.nanoTime() - begin) / 1e6);
            if (!visible) {
                throw new IllegalStateException("approved and not in the table");
            }
            reviewer.post(submission + "/actions", "{\"action\":\"REOPEN\",\"comment\":\"once more\"}");
        }
        Collections.sort(millis);
        print("from approval until the next read of a table shows it: median %.1f ms", millis.get(millis.size() / 2));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
