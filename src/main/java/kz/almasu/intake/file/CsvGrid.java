package kz.almasu.intake.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.system.FormulaGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV separated by commas, semicolons, tabs or vertical bars. */
final class CsvGrid {

    /** The delimiter is detected in these lines: a title may precede the header. */
    private static final int DELIMITER_SAMPLE_LINES = 20;

    private static final String SEPARATORS = ",;\t|";

    /** In one line; a remark has fewer, and a sheet of participants has some twenty columns. */
    private static final int MAX_SEPARATORS = 5000;

    /** A hundred for each row that a sheet may have. */
    private static final int MAX_SEPARATORS_IN_FILE = 2_000_000;

    private CsvGrid() {}

    static Grid read(String text, int maxRows) throws UnreadableFile {
        requireFewColumns(text);
        try (CSVParser parser = parser(text)) {
            Grid grid = read(parser, maxRows);
            if (grid.rows().isEmpty()) {
                throw new UnreadableFile("FILE_HAS_CONTENT", 0);
            }
            return grid;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Rejects a file of separators before each of them becomes a cell in memory. */
    private static void requireFewColumns(String text) throws UnreadableFile {
        int inLine = 0;
        int inFile = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                inLine = 0;
            } else if (SEPARATORS.indexOf(character) >= 0
                    && (++inLine > MAX_SEPARATORS || ++inFile > MAX_SEPARATORS_IN_FILE)) {
                throw new UnreadableFile("FILE_HAS_FEW_COLUMNS", 0);
            }
        }
    }

    private static Grid read(CSVParser parser, int maxRows) throws UnreadableFile {
        List<SourceRow> rows = new ArrayList<>();
        try {
            for (CSVRecord record : parser) {
                int number = Math.toIntExact(record.getRecordNumber());
                SourceRow row = new SourceRow(
                        number,
                        record.stream()
                                .map(FormulaGuard::unguard)
                                .map(SourceCell::text)
                                .toList(),
                        false);
                if (row.isBlank()) {
                    continue;
                }
                if (rows.size() >= maxRows || number > 2 * maxRows) {
                    return grid(rows, number);
                }
                rows.add(row);
            }
            return grid(rows, 0);
        } catch (UncheckedIOException brokenRow) {
            throw new UnreadableFile("QUOTES_ARE_CLOSED", Math.toIntExact(parser.getRecordNumber() + 1));
        }
    }

    private static Grid grid(List<SourceRow> rows, int truncatedAt) {
        return new Grid("", rows, true, List.of(), List.of(), truncatedAt, Set.of());
    }

    private static CSVParser parser(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text));
    }

    /**
     * Kazakh and Russian spreadsheets write semicolons. The delimiter is the candidate that makes the most cells in lines of
     * equal width: a title may have more commas than the heading has delimiters.
     */
    private static char delimiter(String text) {
        List<String> sample = text.lines()
                .filter(line -> !line.isBlank())
                .limit(DELIMITER_SAMPLE_LINES)
                .toList();
        return List.of(',', ';', '\t', '|').stream()
                .max(Comparator.comparingLong(delimiter -> cellsOfEqualLines(sample, delimiter)))
                .orElse(',');
    }

    private static long cellsOfEqualLines(List<String> lines, char delimiter) {
        Map<Long, Long> linesByCount =
                lines.stream().collect(Collectors.groupingBy(line -> count(line, delimiter), Collectors.counting()));
        return linesByCount.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(character -> character == delimiter).count();
    }
}
