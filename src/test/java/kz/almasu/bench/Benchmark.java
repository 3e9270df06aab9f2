package kz.almasu.bench;

import java.io.IOException;
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

/** Measures the portal's main jobs beside pgbench on the same server and prints each with its ratio. */
public final class Benchmark {

    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.getInteger("almasu.bench.seconds", 20);
    private static final int ROWS = 10_000;
    private static final List<String> OFFICES =
            List.of("kaznai", "kaznach", "kaznwpu", "kaznu", "aru", "atyrau", "eku", "zhetysu");
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);
    static final String PERIOD = HalfYear.containing(TODAY).code();
    static final LocalDate FIRST = HalfYear.containing(TODAY).firstDay();

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
        say(
                "%d clients, %d s each, %d processors",
                CLIENTS, SECONDS, Runtime.getRuntime().availableProcessors());
        List<TableClient> tables = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            tables.add(new TableClient(address));
        }
        List<FormClient> clerks = new ArrayList<>();
        for (String office : OFFICES) {
            clerks.add(clerk(address, office));
        }
        List<CellClient> cells = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            cells.add(cell(address, clerks.get(i), OFFICES.get(i)));
        }
        say("warming up ...");
        Load.of(tables, SECONDS);
        Load.of(clerks, SECONDS);
        Load.of(cells, SECONDS);
        postgres.selectsPerSecond(SECONDS / 4 + 1);

        beside("pgbench -S before and after: a table", tables, 70);
        beside("pgbench -S before and after: a participant saved through the page", clerks, 135);
        cells(cells);
        imports();
        new SheetBenchmark(postgres, portal).run();
        approvals();
        say("resident after the load: %d MiB (goal: at most 450)", portal.residentMegabytes());
    }

    /** An office with the form open. */
    static FormClient clerk(URI portal, String office) throws IOException {
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(FIRST);
        return new FormClient(portal, office, Demo.PASSWORD, PERIOD, day);
    }

    /** An office with the grid open. */
    static CellClient cell(URI portal, FormClient clerk, String office) throws IOException {
        return new CellClient(clerk, portal, office, PERIOD, FIRST.toString());
    }

    private void beside(String what, List<? extends Load.Client> clients, int goal) throws Exception {
        double before = postgres.selectsPerSecond(SECONDS);
        Load load = Load.of(clients, SECONDS);
        double after = postgres.selectsPerSecond(SECONDS);
        double selects = (before + after) / 2;
        say(
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

    /** Server, database and clients share the processors. */
    private static void cells(List<CellClient> clients) throws Exception {
        Load load = Load.of(clients, SECONDS);
        int cores = Runtime.getRuntime().availableProcessors();
        say(
                "a cell saved in the grid: %.0f/s = %.0f/s and core; median %.1f ms, p99 %.1f ms",
                load.perSecond(), load.perSecond() / cores, load.medianMillis(), load.p99Millis());
    }

    private void imports() throws IOException {
        ApiClient office = new ApiClient(address, "wkmu", Demo.PASSWORD);
        double[] rates = new double[5];
        for (int run = -2; run < rates.length; run++) {
            double rate = ROWS / store(office, ROWS);
            if (run >= 0) {
                rates[run] = rate;
            }
        }
        Arrays.sort(rates);
        say(
                "%d participants by CSV: median %.0f/s, from %.0f to %.0f (goal: 15000/s)",
                ROWS, rates[rates.length / 2], rates[0], rates[rates.length - 1]);
        checks(office);
    }

    /** Stores so many participants in the place of none: seconds. */
    static double store(ApiClient office, int rows) throws IOException {
        String path = "periods/" + PERIOD + "/submissions/WKMU/participants";
        office.put(path, InventedSheet.of("WKMU", FIRST, 0));
        String sheet = InventedSheet.of("WKMU", FIRST, rows);
        long begin = System.nanoTime();
        String answer = office.put(path, sheet);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!answer.contains("\"added\":" + rows)) {
            throw new IllegalStateException(answer);
        }
        return seconds;
    }

    /** What is found is kept nowhere: each answer is what one gets after an edit. */
    private static void checks(ApiClient office) throws IOException {
        double[] millis = new double[30];
        for (int run = -10; run < millis.length; run++) {
            double taken = check(office);
            if (run >= 0) {
                millis[run] = taken;
            }
        }
        Arrays.sort(millis);
        say("all checks of %d participants: median %.0f ms (goal: under 100)", ROWS, millis[millis.length / 2]);
    }

    /** Checks the report that {@link #store} has filled: milliseconds. */
    static double check(ApiClient office) throws IOException {
        long begin = System.nanoTime();
        office.get("periods/" + PERIOD + "/submissions/WKMU/findings");
        return (System.nanoTime() - begin) / 1e6;
    }

    private void approvals() throws IOException {
        Approvals approvals = new Approvals(address, PERIOD, FIRST);
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            millis.add(approvals.approve());
        }
        Collections.sort(millis);
        say("from approval until the next read of a table shows it: median %.1f ms", millis.get(millis.size() / 2));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
