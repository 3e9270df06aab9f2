package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads participants from CSV: a header row with the column names in any order, then one participant a row. Rows are
 * numbered as a spreadsheet shows them: a blank one counts, a line break inside a cell does not.
 */
@ApplicationScoped
public class CsvSheet {

    /** More rows in one file are refused: no institution has them, and one sheet is stored in one transaction. */
    static final int MOST_ROWS = 20_000;

    /** After so many problems reading stops: a sheet that is wrong all over would fill the memory with them. */
    static final int MOST_FINDINGS = 1000;

    private CodeLists codeLists;

    protected CsvSheet() {}

    @Inject
    public CsvSheet(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Reads the whole file and finds the problems in it in one pass. */
    public Sheet read(byte[] bytes, Institution institution, HalfYear halfYear) {
        CsvText text = CsvText.decode(bytes);
        if (text.problem() != null) {
            return refused(text.problem());
        }
        try (CSVParser parser = parser(text.text())) {
            return read(parser, institution, halfYear);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Sheet read(CSVParser parser, Institution institution, HalfYear halfYear) {
        try {
            Iterator<CSVRecord> rows = parser.stream()
                    .filter(record -> !record.stream().allMatch(String::isBlank))
                    .iterator();
            if (!rows.hasNext()) {
                return refused(Finding.error("FILE_HAS_CONTENT", 0, "", ""));
            }
            List<Finding> findings = new ArrayList<>();
            Map<ParticipantField, Integer> columns = columns(rows.next(), findings);
            return findings.isEmpty()
                    ? read(rows, new RowReader(columns, codeLists, institution, halfYear, findings), findings)
                    : new Sheet(List.of(), findings);
        } catch (UncheckedIOException brokenRow) {
            return refused(Finding.error("QUOTES_ARE_CLOSED", Math.toIntExact(parser.getRecordNumber() + 1), "", ""));
        }
    }

    private static Sheet read(Iterator<CSVRecord> records, RowReader reader, List<Finding> findings) {
        List<SheetRow> rows = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord record = records.next();
            int number = Math.toIntExact(record.getRecordNumber());
            if (number > MOST_ROWS + 1) {
                return refused(Finding.error("SHEET_IS_SHORT_ENOUGH", number, "", "", MOST_ROWS));
            }
            if (findings.size() >= MOST_FINDINGS) {
                findings.add(Finding.error("SHEET_IS_MOSTLY_RIGHT", number, "", "", MOST_FINDINGS));
                break;
            }
            reader.read(record, number).ifPresent(rows::add);
        }
        return new Sheet(rows, findings);
    }

    private static Sheet refused(Finding finding) {
        return new Sheet(List.of(), List.of(finding));
    }

    private static CSVParser parser(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text));
    }

    /** Spreadsheets of this country write semicolons; the header tells, since no column name holds either. */
    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
    }

    private static long count(String header, char wanted) {
        return header.chars().filter(found -> found == wanted).count();
    }

    /** Where each field stands; what is wrong with the header goes to the findings. */
    private static Map<ParticipantField, Integer> columns(CSVRecord header, List<Finding> findings) {
        Map<ParticipantField, Integer> columns = new EnumMap<>(ParticipantField.class);
        int row = Math.toIntExact(header.getRecordNumber());
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            Optional<ParticipantField> field = ParticipantField.ofColumn(heading);
            if (field.isEmpty()) {
                findings.add(Finding.error("COLUMN_IS_KNOWN", row, heading.strip(), heading, known()));
            } else if (columns.put(field.get(), i) != null) {
                findings.add(
                        Finding.error("COLUMN_STANDS_ONCE", row, field.get().column(), heading));
            }
        }
        Arrays.stream(ParticipantField.values())
                .filter(field -> !columns.containsKey(field) && !field.isOptional())
                .forEach(field ->
                        findings.add(Finding.error("COLUMN_IS_THERE", row, field.column(), "", field.column())));
        return columns;
    }

    private static String known() {
        return Arrays.stream(ParticipantField.values())
                .map(ParticipantField::column)
                .collect(Collectors.joining(", "));
    }
}
