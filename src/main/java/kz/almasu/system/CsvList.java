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
    private final List<CsvError> errors = new ArrayList<>();
    private final Map<String, Integer> columnIndexes = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private boolean headerRead;

    private CsvList(List<String> columns) {
        this.columns = columns;
    }

    /**
     * What is wrong with the file, or with the names of its columns.
     *
     * @param row from 1, the names of the columns being the first; 0 for the file
     * @param value what stands there
     * @param parameters what its message says besides
     */
    public record CsvError(String rule, int row, String column, String value, List<Serializable> parameters) {}

    /** A row with anything in it. @param number from 1, the names of the columns being the first */
    public record CsvRow(int number, List<String> cells, Map<String, Integer> columnIndexes) {

        /** What stands in a column, without spaces around; nothing where the row ends before it. */
        public String cell(String column) {
            return columnIndexes.get(column) < cells.size()
                    ? FormulaGuard.unguard(cells.get(columnIndexes.get(column)).strip())
                            .strip()
                    : "";
        }

        /** Whether it ends before a column. */
        public boolean isIncomplete() {
            return columnIndexes.values().stream().anyMatch(place -> place >= cells.size());
        }
    }

    /** Reads a list with these columns. @param mostBytes larger files are not read */
    public static CsvList read(byte[] file, int mostBytes, List<String> columns) {
        CsvList list = new CsvList(columns);
        if (file.length > mostBytes) {
            list.addError("FILE_IS_SMALL_ENOUGH", 0, "", "", mostBytes / 1024 / 1024);
        } else {
            list.read(file);
        }
        return list;
    }

    /** None, if the names of the columns are not right. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    public List<CsvError> errors() {
        return List.copyOf(errors);
    }

    private void read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf(0) >= 0) {
                addError("FILE_IS_TEXT", 0, "", "");
            } else {
                read(text.replaceFirst("^\uFEFF", ""));
            }
        } catch (CharacterCodingException otherEncoding) {
            boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            addError(zip ? "FILE_IS_TEXT" : "LIST_IS_UTF_8", 0, "", "");
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
            addError("QUOTES_ARE_CLOSED", 0, "", "");
        }
    }

    private void read(CSVRecord record) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!headerRead) {
            headerRead = true;
            readHeader(record, number);
        } else if (columnIndexes.size() == columns.size()) {
            rows.add(new CsvRow(number, record.toList(), columnIndexes));
        }
    }

    private void readHeader(CSVRecord header, int number) {
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(heading)) {
                addError("COLUMN_IS_OF_THE_LIST", number, heading, header.get(i), String.join(", ", columns));
            } else if (columnIndexes.put(heading, i) != null) {
                addError("COLUMN_STANDS_ONCE", number, heading, heading);
            }
        }
        columns.stream()
                .filter(column -> !columnIndexes.containsKey(column))
                .forEach(column -> addError("COLUMN_IS_THERE", number, column, "", column));
    }

    private void addError(String rule, int row, String column, String value, Serializable... parameters) {
        errors.add(new CsvError(rule, row, column, value, List.of(parameters)));
    }
}
