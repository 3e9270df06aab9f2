package kz.almasu.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measures the import of a workbook against a lower bound: reading it with the fastest reader and inserting its rows into
 * the same database by JDBC batches, into a table without constraints and into one with the portal's foreign keys and
 * indexes.
 */
final class SheetBenchmark {

    private static final int ROWS = 10_000;
    static final int TOO_MANY_ROWS = 100_000;
    private static final int WARM_UP_RUNS = 2;
    private static final int RUNS = 5;
    private static final int BATCH = 500;
    private static final List<String> PLAIN_TABLE = List.of(
            "drop table if exists plain",
            "create table plain (id bigint primary key, direction varchar(10), family_name varchar(100),"
                    + " given_name varchar(100), degree varchar(30), field varchar(2), format varchar(20),"
                    + " programme varchar(30), country varchar(2), host varchar(300), start_date date, end_date date)");
    private static final List<String> KEYS = List.of(
            "alter table plain add foreign key (degree) references degree",
            "alter table plain add foreign key (field) references education_field",
            "alter table plain add foreign key (format) references exchange_format",
            "alter table plain add foreign key (programme) references programme",
            "alter table plain add foreign key (country) references country",
            "alter table plain add column submission bigint default 1 references submission",
            "alter table plain add column foreign_institution bigint default 1 references foreign_institution",
            "create index plain_of_submission on plain (submission, family_name, id)",
            "create index plain_of_name on plain (family_name, start_date)");
    /** The plain table with the portal's foreign keys and indexes. */
    static final List<String> KEYED_TABLE =
            Stream.of(PLAIN_TABLE, KEYS).flatMap(List::stream).toList();

    private static final HalfYear PERIOD = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final String PATH = "periods/" + PERIOD + "/submissions/WKITU/participants";

    private final PostgresServer postgres;
    private final PortalServer portal;
    private final URI address;

    SheetBenchmark(PostgresServer postgres, PortalServer portal) {
        this.postgres = postgres;
        this.portal = portal;
        this.address = portal.address();
    }

    void run() throws Exception {
        ApiClient office = new ApiClient(address, "wkitu", Demo.PASSWORD);
        byte[] workbook = workbook(ROWS);
        long idle = portal.residentMegabytes();
        double plain = Measurements.median(WARM_UP_RUNS, RUNS, () -> insertWithJdbc(workbook, PLAIN_TABLE));
        double keyed = Measurements.median(WARM_UP_RUNS, RUNS, () -> insertWithJdbc(workbook, KEYED_TABLE));
        double stored = Measurements.median(WARM_UP_RUNS, RUNS, () -> store(office, workbook, ROWS));
        Benchmark.print(
                "%d participants by XLSX: %.2f s; fastexcel-reader and JDBC batches %.2f s: %.1f times (goal: at most 3);"
                        + " with the same keys %.2f s: %.1f times",
                ROWS, stored, plain, stored / plain, keyed, stored / keyed);
        double refused = refuse(office, workbook(TOO_MANY_ROWS));
        Benchmark.print("%d rows refused in %.2f s", TOO_MANY_ROWS, refused);
        Benchmark.print("memory above idle: %d MiB (goal: at most 256)", portal.residentMegabytes() - idle);
    }

    /** Imports a workbook into an empty report and returns the seconds. */
    static double store(ApiClient office, byte[] workbook, int rows) throws IOException {
        office.put(PATH, GeneratedSheet.of("WKITU", PERIOD.firstDay(), 0));
        return put(office, workbook, 200, "\"added\":" + rows);
    }

    /** Uploads a workbook that is refused as too long and returns the seconds. */
    static double refuse(ApiClient office, byte[] workbook) throws IOException {
        return put(office, workbook, 422, "SHEET_IS_SHORT_ENOUGH");
    }

    private static double put(ApiClient office, byte[] workbook, int status, String expected) throws IOException {
        long begin = System.nanoTime();
        Http.Response response = office.putWorkbook(PATH, workbook);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (response.status() != status || !response.body().contains(expected)) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
        return seconds;
    }

    private double insertWithJdbc(byte[] workbook, List<String> table) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), "almasu", "almasu")) {
            return insertWithJdbc(connection, workbook, table);
        }
    }

    /** Creates the table, inserts the rows of a workbook and returns the seconds of the insertion. */
    static double insertWithJdbc(Connection connection, byte[] workbook, List<String> table)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : table) {
                statement.execute(sql);
            }
        }
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        insert(connection, workbook);
        connection.commit();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void insert(Connection connection, byte[] workbook) throws SQLException, IOException {
        try (ReadableWorkbook source = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                PreparedStatement insert =
                        connection.prepareStatement("insert into plain values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            Iterator<Row> rows = source.getFirstSheet().openStream().skip(1).iterator();
            while (rows.hasNext()) {
                Row row = rows.next();
                insert.setLong(1, ++number);
                int parameter = 2;
                for (int column : new int[] {0, 2, 3, 4, 5, 6, 7, 8, 9}) {
                    insert.setString(parameter++, row.getCellText(column));
                }
                insert.setDate(parameter++, Date.valueOf(row.getCellText(10)));
                insert.setDate(parameter, Date.valueOf(row.getCellText(11)));
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> lines =
                GeneratedSheet.of("WKITU", PERIOD.firstDay(), rows).lines().toList();
        try (Workbook workbook = new Workbook(bytes, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
