package kz.almasu.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.CellRange;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.submission.rule.Finding;

/** What the office is told of how its file was understood, and which merged cells nobody can understand. */
final class ImportNotices {

    private final GridFile file;
    private final Grid grid;
    private final HeaderRow header;
    private final Set<Integer> needed = new HashSet<>();

    ImportNotices(GridFile file, HeaderRow header) {
        this.file = file;
        this.grid = file.grid();
        this.header = header;
        header.columns().stream()
                .filter(column -> !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> needed.add(column.index()));
    }

    List<Finding> all() {
        List<Finding> notes = new ArrayList<>();
        Stream.of(hidden(), computed(), filled(), ignoredColumns(), otherSheets())
                .forEach(note -> note.ifPresent(notes::add));
        column(ColumnMeaning.FULL_NAME)
                .map(column -> Finding.note("NAMES_ARE_SPLIT", header.row(), "", column.heading()))
                .ifPresent(notes::add);
        column(ColumnMeaning.PATRONYMIC)
                .map(column -> Finding.note("NAMES_ARE_JOINED", header.row(), "", column.heading()))
                .ifPresent(notes::add);
        grid.merged().stream().filter(this::isAmbiguous).map(this::merged).forEach(notes::add);
        return notes;
    }

    private Optional<Finding> hidden() {
        return summary(
                "HIDDEN_ROWS_ARE_READ", dataRows().filter(SourceRow::hidden).toList(), SourceRow::number, line -> "");
    }

    private Optional<Finding> computed() {
        List<CellAddress> computed =
                dataRows().flatMap(line -> addresses(line, SourceCell::formula)).toList();
        return summary("FORMULAS_ARE_READ", computed, CellAddress::row, CellAddress::toString);
    }

    private Optional<Finding> filled() {
        List<CellRange> filled = grid.filled().stream()
                .filter(area -> area.lastRow() > header.row() && needed.contains(area.firstColumn()))
                .toList();
        return summary("MERGED_CELLS_ARE_READ", filled, CellRange::firstRow, CellRange::toString);
    }

    /** One note for all of a kind: it says where the first is, and how many they are. */
    private static <T> Optional<Finding> summary(
            String rule, List<T> found, ToIntFunction<T> row, Function<T, String> value) {
        return found.stream()
                .findFirst()
                .map(first -> Finding.note(rule, row.applyAsInt(first), "", value.apply(first), found.size()));
    }

    private Optional<Finding> ignoredColumns() {
        String headings = header.columns().stream()
                .filter(column -> ColumnMeaning.NOT_NEEDED.equals(column.meaning()) && column.confirmed())
                .map(HeaderRow.HeaderColumn::heading)
                .collect(Collectors.joining(", "));
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.note("COLUMNS_ARE_LEFT_OUT", header.row(), "", headings));
    }

    private Optional<Finding> otherSheets() {
        return file.otherSheetCount() == 0
                ? Optional.empty()
                : Optional.of(Finding.note("ONE_SHEET_IS_READ", 0, "", grid.name(), file.otherSheetCount()));
    }

    private Optional<HeaderRow.HeaderColumn> column(ColumnMeaning meaning) {
        return Optional.ofNullable(header.column(meaning));
    }

    private Stream<SourceRow> dataRows() {
        return grid.lines().stream().filter(line -> line.number() > header.row());
    }

    private Stream<CellAddress> addresses(SourceRow line, Predicate<SourceCell> wanted) {
        return needed.stream()
                .filter(index -> wanted.test(line.cell(index)))
                .map(index -> new CellAddress(line.number(), index));
    }

    /** Whether it lies among the participants, and a column beside the first is needed and has nothing. */
    private boolean isAmbiguous(CellRange area) {
        return area.firstRow() > header.row()
                && dataRows()
                        .filter(line -> line.number() == area.firstRow())
                        .filter(line -> !line.cell(area.firstColumn()).isBlank())
                        .anyMatch(line -> needed.stream()
                                .anyMatch(index -> index > area.firstColumn()
                                        && index <= area.lastColumn()
                                        && line.cell(index).isBlank()));
    }

    private Finding merged(CellRange area) {
        return Finding.error("CELLS_ARE_NOT_MERGED", area.firstRow(), "", area.toString());
    }
}
