package kz.almasu.intake.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.almasu.system.FormulaGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV with commas, semicolons or tabulators. */
final class CsvGrid {

    /** Among so many lines the delimiter is looked for: a title may stand above the header. */
    private static final int DELIMITER_SAMPLE_LINES = 20;

    private CsvGrid() {}

    static Grid read(String text, int mostRows) throws UnreadableFile {
        try (CSVParser parser = parser(text)) {
            Grid grid = read(parser, mostRows);
            if (grid.lines().isEmpty()) {
                throw new UnreadableFile("FILE_HAS_CONTENT", 0);
            }
            return grid;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Grid read(CSVParser parser, int mostRows) throws UnreadableFile {
        List<SourceRow> lines = new ArrayList<>();
        try {
            for (CSVRecord record : parser) {
                int number = Math.toIntExact(record.getRecordNumber());
                SourceRow line = new SourceRow(
                        number,
                        record.stream()
                                .map(FormulaGuard::unguard)
                                .map(SourceCell::text)
                                .toList(),
                        false);
                if (line.isBlank()) {
                    continue;
                }
                if (lines.size() >= mostRows || number > 2 * mostRows) {
                    return grid(lines, number);
                }
                lines.add(line);
            }
            return grid(lines, 0);
        } catch (UncheckedIOException brokenRow) {
            throw new UnreadableFile("QUOTES_ARE_CLOSED", Math.toIntExact(parser.getRecordNumber() + 1));
        }
    }

    private static Grid grid(List<SourceRow> lines, int cutAt) {
        return new Grid("", lines, true, List.of(), List.of(), cutAt);
    }

    private static CSVParser parser(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text));
    }

    /** Spreadsheets of this country write semicolons; the header tells, since no heading holds any of them. */
    private static char delimiter(String text) {
        List<String> first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(DELIMITER_SAMPLE_LINES)
                .toList();
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(sign -> maxCount(first, sign)))
                .orElse(',');
    }

    private static long maxCount(List<String> lines, char wanted) {
        return lines.stream().mapToLong(line -> count(line, wanted)).max().orElse(0);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(found -> found == wanted).count();
    }
}
