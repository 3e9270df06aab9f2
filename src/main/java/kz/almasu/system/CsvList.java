package kz.almasu.system;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list that administrators hand in as CSV in UTF-8, with commas or semicolons: in its first row the names of its
 * columns, each once and in any order.
 */
public final class CsvList {

    private final List<String> columns;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean headed;

    private CsvList(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Is told what is wrong with a list: by which rule, where, what stands there, and what the message needs. */
    @FunctionalInterface
    public interface Problems {

        /** @param row from 1, the names of the columns being the first; 0 for the file */
        void add(String rule, int row, String column, String value, Serializable... parameters);
    }

    /** A row with anything in it. @param number from 1, the names of the columns being the first */
    public record Row(int number, List<String> cells, Map<String, Integer> places) {

        /** What stands in a column, without spaces around; nothing where the row ends before it. */
        public String cell(String column) {
            return places.get(column) < cells.size()
                    ? cells.get(places.get(column)).strip()
                    : "";
        }

        /** Whether it ends before a column. */
        public boolean isShort() {
            return places.values().stream().anyMatch(place -> place >= cells.size());
        }
    }

    /**
     * The rows of the list.
     *
     * @param mostBytes larger files are not read
     * @return none, if the names of the columns are not right
     */
    public static List<Row> read(byte[] file, int mostBytes, List<String> columns, Problems problems) {
        CsvList list = new CsvList(columns, problems);
        if (file.length > mostBytes) {
            list.refuse("FILE_IS_SMALL_ENOUGH", mostBytes / 1024 / 1024);
        } else {
            list.read(file);
        }
        return list.rows;
    }

    private void read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf(0) >= 0) {
                refuse("FILE_IS_TEXT");
            } else {
                read(text.replaceFirst("^\uFEFF", ""));
            }
        } catch (CharacterCodingException otherEncoding) {
            boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            refuse(zip ? "FILE_IS_TEXT" : "FILE_IS_UTF_8");
        }
    }

    private void read(String text) {
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            parser.forEach(this::read);
        } catch (IOException | UncheckedIOException broken) {
            refuse("QUOTES_ARE_CLOSED");
        }
    }

    private void read(CSVRecord record) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!headed) {
            headed = true;
            header(record, number);
        } else if (places.size() == columns.size()) {
            rows.add(new Row(number, record.toList(), places));
        }
    }

    private void header(CSVRecord header, int number) {
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(heading)) {
                problems.add("COLUMN_IS_KNOWN", number, heading, header.get(i), String.join(", ", columns));
            } else if (places.put(heading, i) != null) {
                problems.add("COLUMN_STANDS_ONCE", number, heading, heading);
            }
        }
        columns.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add("COLUMN_IS_THERE", number, column, "", column));
    }

    private void refuse(String rule, Serializable... parameters) {
        problems.add(rule, 0, "", "", parameters);
    }
}
