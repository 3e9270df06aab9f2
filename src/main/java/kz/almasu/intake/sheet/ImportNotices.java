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
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.intake.mapping.SheetDirection;
import kz.almasu.submission.rule.Finding;

/** Notices about how the file was interpreted, and errors for merged cells that are ambiguous. */
final class ImportNotices {

    private final GridFile file;
    private final Grid grid;
    private final HeaderRow header;
    private final Set<Integer> usedColumns = new HashSet<>();
    private final Set<Integer> participants;

    /** @param participants numbers of the rows that are participants */
    ImportNotices(GridFile file, HeaderRow header, Set<Integer> participants) {
        this.participants = participants;
        this.file = file;
        this.grid = file.grid();
        this.header = header;
        header.columns().stream()
                .filter(column -> !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> usedColumns.add(column.index()));
    }

    List<Finding> findings() {
        List<Finding> notices = new ArrayList<>();
        Stream.of(hiddenRows(), hiddenColumns(), formulas(), mergedCells(), ignoredColumns(), otherSheets())
                .forEach(notice -> notice.ifPresent(notices::add));
        column(ColumnMeaning.FULL_NAME)
                .map(column -> Finding.note("NAMES_ARE_SPLIT", header.row(), "", column.heading()))
                .ifPresent(notices::add);
        column(ColumnMeaning.PATRONYMIC)
                .map(column -> Finding.note("NAMES_ARE_JOINED", header.row(), "", column.heading()))
                .ifPresent(notices::add);
        direction().forEach(notices::add);
        grid.unresolvedMerges().stream()
                .filter(this::isAmbiguous)
                .map(this::ambiguousMerge)
                .forEach(notices::add);
        return notices;
    }

    /** Where the direction of the rows was read, if not in a column. */
    private Stream<Finding> direction() {
        SheetDirection direction = header.direction();
        if (direction == null || !direction.isStated()) {
            return Stream.empty();
        }
        return direction.sections().isEmpty()
                ? Stream.of(Finding.note(
                        "SHEET_STATES_THE_DIRECTION", 0, "", direction.ofSheet().name(), direction.ofSheet()))
                : direction.sections().entrySet().stream()
                        .map(section -> Finding.note(
                                "ROW_STATES_THE_DIRECTION",
                                section.getKey(),
                                "",
                                section.getValue().name(),
                                section.getValue()));
    }

    private Optional<Finding> hiddenRows() {
        return summary(
                "HIDDEN_ROWS_ARE_READ", dataRows().filter(SourceRow::hidden).toList(), SourceRow::number, row -> "");
    }

    private Optional<Finding> hiddenColumns() {
        String headings = header.columns().stream()
                .filter(column -> usedColumns.contains(column.index()))
                .filter(column -> grid.hiddenColumns().contains(column.index()))
                .map(HeaderRow.HeaderColumn::heading)
                .collect(Collectors.joining(", "));
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.note("HIDDEN_COLUMNS_ARE_READ", header.row(), "", headings));
    }

    private Optional<Finding> formulas() {
        List<CellAddress> computed =
                dataRows().flatMap(row -> addresses(row, SourceCell::formula)).toList();
        return summary("FORMULAS_ARE_READ", computed, CellAddress::row, CellAddress::toString);
    }

    private Optional<Finding> mergedCells() {
        List<CellRange> filled = grid.resolvedMerges().stream()
                .filter(range -> range.lastRow() > header.row() && usedColumns.contains(range.firstColumn()))
                .toList();
        return summary("MERGED_CELLS_ARE_READ", filled, CellRange::firstRow, CellRange::toString);
    }

    private static <T> Optional<Finding> summary(
            String rule, List<T> found, ToIntFunction<T> row, Function<T, String> value) {
        return found.stream()
                .findFirst()
                .map(first -> Finding.note(rule, row.applyAsInt(first), "", value.apply(first), found.size()));
    }

    private Optional<Finding> ignoredColumns() {
        String headings = header.columns().stream()
                .filter(column -> ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .filter(column -> column.confirmed() || !HeadingSynonyms.isNumber(column.heading()))
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
        return grid.rows().stream().filter(row -> row.number() > header.row());
    }

    private Stream<CellAddress> addresses(SourceRow row, Predicate<SourceCell> matches) {
        return usedColumns.stream()
                .filter(index -> matches.test(row.cell(index)))
                .map(index -> new CellAddress(row.number(), index));
    }

    /** True if the range has data rows and covers a used column other than its first that is empty. */
    private boolean isAmbiguous(CellRange range) {
        return participants.contains(range.firstRow())
                && dataRows()
                        .filter(row -> row.number() == range.firstRow())
                        .filter(row -> !row.cell(range.firstColumn()).isBlank())
                        .anyMatch(row -> usedColumns.stream()
                                .anyMatch(index -> index > range.firstColumn()
                                        && index <= range.lastColumn()
                                        && row.cell(index).isBlank()));
    }

    private Finding ambiguousMerge(CellRange range) {
        return Finding.error("CELLS_ARE_NOT_MERGED", range.firstRow(), "", range.toString());
    }
}
