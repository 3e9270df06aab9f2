package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/** Measures the portal's main operations and prints the ratios to pgbench on the same database server. */
public final class Benchmark {

    private static final int SECONDS = Integer.getInteger("almasu.bench.seconds", 20);
    private static final int ROWS = 10_000;
    private static final List<String> OFFICES =
            List.of("kaznai", "kaznach", "kaznwpu", "kaznu", "aru", "atyrau", "eku", "zhetysu");
    private static final int CLIENTS = OFFICES.size();
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);
    static final String PERIOD = HalfYear.containing(TODAY).code();
    static final LocalDate FIRST_DAY = HalfYear.containing(TODAY).firstDay();

    private final PostgresServer postgres;
    private final PortalServer portal;
    private final URI address;

    private Benchmark(PostgresServer postgres, PortalServer portal) {
        this.postgres = postgres;
        this.portal = portal;
        this.address = portal.address();
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "" + CLIENTS); // keep-alive connections; the default is 5
        try (PostgresServer postgres = new PostgresServer();
                PortalServer portal = new PortalServer(postgres.jdbcUrl())) {
            switch (System.getProperty("bench", "all")) {
                case "note" -> new NoteBenchmark(postgres, portal).run();
                case "sheet" -> new SheetBenchmark(postgres, portal).run();
                case "pages" -> new PublicPagesBenchmark(portal.address(), CLIENTS, SECONDS).run();
                default -> new Benchmark(postgres, portal).run();
            }
        }
        System.exit(0);
    }

    private void run() throws Exception {
        print(
                "%d clients, %d s each, %d processors",
                CLIENTS, SECONDS, Runtime.getRuntime().availableProcessors());
        List<TableClient> tables = clients(i -> new TableClient(address));
        List<FormClient> forms = clients(i -> formClient(address, OFFICES.get(i)));
        List<CellClient> cells = clients(i -> cellClient(address, forms.get(i), OFFICES.get(i)));
        List<PageClient> notes = clients(i -> PageClient.note(address));
        List<PageClient> decisions = clients(i -> PageClient.decision(address));
        warmUp(List.of(tables, forms, cells, notes, decisions));

        double tablesPerSecond = compareWithPgbench("table 1 by API", tables, rate -> "goal: 1/70");
        compareWithPgbench("participant saved by the form", forms, rate -> "goal: 1/135");
        DoubleFunction<String> ratioToTable =
                rate -> String.format(Locale.ROOT, "1/%.1f of table 1 by API", tablesPerSecond / rate);
        compareWithPgbench("note page, anonymous", notes, ratioToTable);
        compareWithPgbench("decision page, reviewer", decisions, ratioToTable);
        new PublicPagesBenchmark(address, CLIENTS, SECONDS).run();
        measureCells(cells);
        measureImports();
        new SheetBenchmark(postgres, portal).run();
        measureApprovals();
        print("resident after the load: %d MiB (goal: at most 450)", portal.residentMegabytes());
    }

    @FunctionalInterface
    private interface ClientFactory<C extends Load.Client> {
        C create(int number) throws IOException;
    }

    private static <C extends Load.Client> List<C> clients(ClientFactory<C> factory) throws IOException {
        List<C> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(factory.create(number));
        }
        return clients;
    }

    private void warmUp(List<List<? extends Load.Client>> groups) throws Exception {
        print("warming up ...");
        for (List<? extends Load.Client> clients : groups) {
            Load.run(clients, SECONDS);
        }
        postgres.selectsPerSecond(SECONDS / 4 + 1);
    }

    /** Creates a client with the form open. */
    static FormClient formClient(URI portal, String office) throws IOException {
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(FIRST_DAY);
        return new FormClient(portal, office, Demo.PASSWORD, PERIOD, day);
    }

    /** Creates a client with the grid open. */
    static CellClient cellClient(URI portal, FormClient form, String office) throws IOException {
        return new CellClient(form, portal, office, PERIOD, FIRST_DAY.toString());
    }

    /**
     * Measures between two runs of pgbench, prints the ratio to their mean and returns the requests per second.
     *
     * @param remark on the requests per second: the goal or another ratio
     */
    private double compareWithPgbench(String job, List<? extends Load.Client> clients, DoubleFunction<String> remark)
            throws Exception {
        double before = postgres.selectsPerSecond(SECONDS);
        Load load = Load.run(clients, SECONDS);
        double after = postgres.selectsPerSecond(SECONDS);
        print(
                "%s: %.1f/s = 1/%.0f of pgbench -S (%.0f/s before, %.0f/s after; %s); median %.1f ms, p99 %.1f ms,"
                        + " %d requests",
                job,
                load.perSecond(),
                (before + after) / 2 / load.perSecond(),
                before,
                after,
                remark.apply(load.perSecond()),
                load.medianMillis(),
                load.p99Millis(),
                load.requests());
        return load.perSecond();
    }

    /** Prints a rate per core: server, database and clients share the processors. */
    private static void measureCells(List<CellClient> clients) throws Exception {
        Load load = Load.run(clients, SECONDS);
        int cores = Runtime.getRuntime().availableProcessors();
        print(
                "cell saved in the grid: %.0f/s, %.0f/s per core; median %.1f ms, p99 %.1f ms",
                load.perSecond(), load.perSecond() / cores, load.medianMillis(), load.p99Millis());
    }

    private void measureImports() throws Exception {
        ApiClient office = new ApiClient(address, "wkmu", Demo.PASSWORD);
        double[] rates = Measurements.sorted(2, 5, () -> ROWS / store(office, ROWS));
        print(
                "%d participants by CSV: median %.0f/s, from %.0f to %.0f (goal: 15000/s)",
                ROWS, rates[rates.length / 2], rates[0], rates[rates.length - 1]);
        double millis = Measurements.median(10, 30, () -> check(office));
        print("all checks of %d participants: median %.0f ms (goal: under 100)", ROWS, millis);
    }

    /** Imports participants into an empty report and returns the seconds. */
    static double store(ApiClient office, int rows) throws IOException {
        String path = "periods/" + PERIOD + "/submissions/WKMU/participants";
        office.put(path, GeneratedSheet.of("WKMU", FIRST_DAY, 0));
        String sheet = GeneratedSheet.of("WKMU", FIRST_DAY, rows);
        long begin = System.nanoTime();
        String response = office.put(path, sheet);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!response.contains("\"added\":" + rows)) {
            throw new IllegalStateException(response);
        }
        return seconds;
    }

    /** Checks the report filled by {@link #store} and returns the milliseconds. Findings are not cached. */
    static double check(ApiClient office) throws IOException {
        long begin = System.nanoTime();
        office.get("periods/" + PERIOD + "/submissions/WKMU/findings");
        return (System.nanoTime() - begin) / 1e6;
    }

    private void measureApprovals() throws Exception {
        ApprovalCycle cycle = new ApprovalCycle(address, PERIOD, FIRST_DAY);
        double millis = Measurements.median(0, 20, cycle::run);
        print("from approval until a table includes the report: median %.1f ms", millis);
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
