package kz.almasu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/**
 * Measures the note for few and for many participants, compared with plain SQL that counts the same tables, and the
 * rendering of its files. Participants are imported through the API.
 */
final class NoteBenchmark {

    private static final int RUNS = 15;
    private static final int SQL_WARM_UP_RUNS = 2;
    private static final int CHECKED_CHARACTERS = 20_000;
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx");
    /** Grouping columns of the tables. */
    private static final List<String> GROUPINGS = List.of(
            "country_code",
            "degree_code",
            "field_code",
            "format_code",
            "programme_code",
            "s.institution_code",
            "s.institution_code, programme_code",
            "foreign_institution_id");

    private final PostgresServer postgres;
    private final PortalServer portal;
    private final ApiClient reviewer;

    NoteBenchmark(PostgresServer postgres, PortalServer portal) throws IOException {
        this.postgres = postgres;
        this.portal = portal;
        this.reviewer = new ApiClient(portal.address(), "reviewer", Demo.PASSWORD);
    }

    void run() throws Exception {
        double few = tablesMillis("2023H1");
        Benchmark.print("735 participants: all tables %.1f ms, SQL %.1f ms", few, sqlMillis("2023H1"));
        measureFiles();
        measureChecker();
        for (String size : List.of("2019H1 100000", "2018H1 1000000")) {
            String period = size.split(" ")[0];
            int participants = Integer.parseInt(size.split(" ")[1]);
            fill(period, participants);
            double many = tablesMillis(period);
            double sql = sqlMillis(period);
            Benchmark.print(
                    "%d participants: all tables %.1f ms = %.2f times those of 735 (goal at a million: 1.5);"
                            + " SQL %.1f ms, %.1f times as long (goal at a million: 20)",
                    participants, many, many / few, sql, sql / many);
        }
        Benchmark.print("resident after the load: %d MiB", portal.residentMegabytes());
    }

    private void fill(String period, int participants) throws IOException {
        fill(portal.address(), period, participants, institutions());
        postgres.executeMillis("analyze");
    }

    /** Creates a half-year and fills it with approved participants, spread evenly over the institutions. */
    static void fill(URI portal, String period, int participants, List<String> institutions) throws IOException {
        ApiClient admin = new ApiClient(portal, "admin", Demo.PASSWORD);
        ApiClient reviewer = new ApiClient(portal, "reviewer", Demo.PASSWORD);
        LocalDate firstDay = HalfYear.parse(period).orElseThrow().firstDay();
        LocalDate tomorrow = LocalDate.now(Time.ZONE).plusDays(1);
        admin.createPeriod("{\"code\":\"" + period + "\",\"opens\":\"" + firstDay + "\",\"due\":\"" + tomorrow
                + "\",\"closes\":\"" + tomorrow + "\"}");
        for (int i = 0; i < institutions.size(); i++) {
            String code = institutions.get(i);
            String submission = "periods/" + period + "/submissions/" + code;
            String login = code.toLowerCase(Locale.ROOT);
            ApiClient office = new ApiClient(portal, login, Demo.PASSWORD);
            int upTo = (int) ((long) participants * (i + 1) / institutions.size());
            int from = (int) ((long) participants * i / institutions.size());
            office.put(submission + "/participants", GeneratedSheet.of(code, firstDay, upTo - from));
            String signatory = Demo.signatoryOf(code).orElse(login);
            ApiClient signer = signatory.equals(login) ? office : new ApiClient(portal, signatory, Demo.PASSWORD);
            signer.post(submission + "/actions", "{\"action\":\"SUBMIT\"}");
            reviewer.post(submission + "/actions", "{\"action\":\"APPROVE\"}");
        }
    }

    private static List<String> institutions() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NoteBenchmark.class.getResourceAsStream("/catalogue/institutions.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")[0]).toList();
        }
    }

    /** Returns the median milliseconds of the draft note, which contains all tables and the sentences about them. */
    private double tablesMillis(String period) throws Exception {
        return Measurements.median(RUNS, RUNS, () -> {
            long begin = System.nanoTime();
            reviewer.get("periods/" + period + "/note?lang=kk");
            return (System.nanoTime() - begin) / 1e6;
        });
    }

    /** Returns the SQL queries that count the tables of a half-year. */
    static List<String> countQueries(String period) {
        return GROUPINGS.stream()
                .map(columns -> "select direction, " + columns + ", count(*) from participant p"
                        + " join submission s on s.id = p.submission_id where s.period_code = '" + period
                        + "' and s.state = 'APPROVED' group by direction, " + columns)
                .toList();
    }

    private double sqlMillis(String period) throws Exception {
        return Measurements.median(
                SQL_WARM_UP_RUNS,
                RUNS,
                () -> countQueries(period).stream()
                        .mapToDouble(postgres::executeMillis)
                        .sum());
    }

    private void measureFiles() throws IOException {
        for (int run = 0; run < 4; run++) {
            long begin = System.nanoTime();
            for (String language : LANGUAGES) {
                readFiles(reviewer, "2023H1", language);
            }
            Benchmark.print(
                    "twelve files of the note of 2023 H1, %s: %.1f s (goal: 10 s warm); resident %d MiB",
                    run == 0 ? "cold" : "warm", (System.nanoTime() - begin) / 1e9, portal.residentMegabytes());
        }
    }

    /** Checks the words of the note itself. */
    private void measureChecker() throws Exception {
        for (String language : LANGUAGES) {
            String request = checkRequest(reviewer, language);
            double millis = Measurements.median(2, RUNS, () -> {
                long begin = System.nanoTime();
                reviewer.post("periods/2023H1/note/check", request);
                return (System.nanoTime() - begin) / 1e6;
            });
            Benchmark.print(
                    "%d characters checked in %s: median %.0f ms (goal: under 1000)",
                    CHECKED_CHARACTERS, language, millis);
        }
    }

    /** Returns a request to check the words of the note itself. */
    static String checkRequest(ApiClient reviewer, String language) throws IOException {
        String text = reviewer.get("periods/2023H1/note.html?lang=" + language)
                .replaceAll("(?s)<style.*?</style>|<[^>]*>|[\"\\\\\\s]+", " ");
        return "{\"lang\":\"" + language + "\",\"text\":\"" + text.substring(0, CHECKED_CHARACTERS) + "\"}";
    }

    /** Downloads the note in one language in every file format. */
    static void readFiles(ApiClient reviewer, String period, String language) throws IOException {
        for (String format : FORMATS) {
            reviewer.get("periods/" + period + "/note." + format + "?lang=" + language);
        }
    }
}
