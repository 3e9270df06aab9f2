package kz.almasu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/**
 * Measures the tables of a note for few and for many participants, in comparison with plain SQL that counts the same
 * tables, and the rendering of its files. All participants are imported through the API.
 */
final class NoteBenchmark {

    private static final int RUNS = 15;
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx");
    /** The columns that tables are grouped by; all but the programme occur in two tables. */
    private static final List<String> COUNTED = List.of(
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

    void run() throws IOException {
        double few = tables("2023H1");
        print("735 participants: all tables %.1f ms, SQL %.1f ms", few, sql("2023H1"));
        files();
        for (String size : List.of("2019H1 100000", "2018H1 1000000")) {
            String period = size.split(" ")[0];
            int participants = Integer.parseInt(size.split(" ")[1]);
            fill(period, participants);
            double all = tables(period);
            double sql = sql(period);
            print(
                    "%d participants: all tables %.1f ms = %.2f times those of 735 (goal at a million: 1.5);"
                            + " SQL %.1f ms, %.1f times as long (goal at a million: 20)",
                    participants, all, all / few, sql, sql / all);
        }
        print("resident after the load: %d MiB", portal.residentMegabytes());
    }

    /** Imports and approves participants, evenly distributed over all institutions. */
    private void fill(String period, int participants) throws IOException {
        ApiClient admin = new ApiClient(portal.address(), "admin", Demo.PASSWORD);
        LocalDate first = HalfYear.parse(period).orElseThrow().firstDay();
        LocalDate tomorrow = LocalDate.now(Time.ZONE).plusDays(1);
        admin.createPeriod("{\"code\":\"" + period + "\",\"opens\":\"" + first + "\",\"due\":\"" + tomorrow
                + "\",\"closes\":\"" + tomorrow + "\"}");
        List<String> institutions = institutions();
        for (int i = 0; i < institutions.size(); i++) {
            String code = institutions.get(i);
            String submission = "periods/" + period + "/submissions/" + code;
            ApiClient office = new ApiClient(portal.address(), code.toLowerCase(Locale.ROOT), Demo.PASSWORD);
            int upTo = (int) ((long) participants * (i + 1) / institutions.size());
            int from = (int) ((long) participants * i / institutions.size());
            office.put(submission + "/participants", GeneratedSheet.of(code, first, upTo - from));
            office.post(submission + "/actions", "{\"action\":\"SUBMIT\"}");
            reviewer.post(submission + "/actions", "{\"action\":\"APPROVE\"}");
        }
        postgres.sql("analyze");
    }

    private static List<String> institutions() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NoteBenchmark.class.getResourceAsStream("/catalogue/institutions.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")[0]).toList();
        }
    }

    /** Requests the draft note, which computes all tables and the sentences about them. */
    private double tables(String period) throws IOException {
        double[] millis = new double[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            long begin = System.nanoTime();
            reviewer.get("periods/" + period + "/note?lang=kk");
            if (run >= 0) {
                millis[run] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return median(millis);
    }

    private double sql(String period) {
        double[] millis = new double[RUNS];
        for (int run = -2; run < RUNS; run++) {
            double sum = COUNTED.stream()
                    .mapToDouble(by -> postgres.sql("select direction, " + by + ", count(*) from participant p"
                            + " join submission s on s.id = p.submission_id where s.period_code = '" + period
                            + "' and s.state = 'APPROVED' group by direction, " + by))
                    .sum();
            if (run >= 0) {
                millis[run] = sum;
            }
        }
        return median(millis);
    }

    private void files() throws IOException {
        for (int run = 0; run < 4; run++) {
            long begin = System.nanoTime();
            for (String language : LANGUAGES) {
                for (String format : FORMATS) {
                    reviewer.get("periods/2023H1/note." + format + "?lang=" + language);
                }
            }
            print(
                    "twelve files of the note of 2023 H1, %s: %.1f s (goal: 10 s warm); resident %d MiB",
                    run == 0 ? "cold" : "warm", (System.nanoTime() - begin) / 1e9, portal.residentMegabytes());
        }
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
