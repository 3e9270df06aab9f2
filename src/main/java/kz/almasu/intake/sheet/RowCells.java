package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/** The cells of the row being read, by the meaning of their columns, and what was found wrong with them. */
final class RowCells {

    private static final int SHOWN_CELLS = 4;

    private final Map<ColumnMeaning, Integer> columns = new LinkedHashMap<>();
    private final Set<String> unreadableColumns = new HashSet<>();
    private final IssueCollector issues;
    private SourceRow row;

    RowCells(HeaderRow header, IssueCollector issues) {
        this.issues = issues;
        header.columns().stream()
                .filter(column -> column.meaning() != null && !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> columns.put(column.meaning(), column.index()));
    }

    void moveTo(SourceRow next) {
        row = next;
        unreadableColumns.clear();
    }

    SourceRow row() {
        return row;
    }

    boolean has(ColumnMeaning column) {
        return columns.containsKey(column);
    }

    int columnCount() {
        return columns.size();
    }

    List<ColumnMeaning> filledColumns() {
        return columns.keySet().stream()
                .filter(meaning -> !row.cell(columns.get(meaning)).isBlank())
                .toList();
    }

    SourceCell.CellType type(ColumnMeaning column) {
        return row.cell(columns.get(column)).type();
    }

    /** Cells at the end may be missing if they are optional, and surplus ones may be blank: spreadsheets write it so. */
    boolean hasWidth(int width) {
        int size = row.cells().size();
        return size >= width
                ? row.cells().subList(width, size).stream().allMatch(SourceCell::isBlank)
                : columns.entrySet().stream()
                        .filter(column -> column.getValue() >= size)
                        .allMatch(column -> column.getKey()
                                .findingField()
                                .filter(ParticipantField::isOptional)
                                .isPresent());
    }

    /** Returns the first filled cells, by which people recognize the row. */
    String shown() {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(SHOWN_CELLS)
                .map(cell -> TextNormalizer.clean(cell.text()))
                .collect(Collectors.joining(" "));
    }

    /** Returns the cell text; empty for an error value or an uncomputed formula, which is reported once. */
    String text(ColumnMeaning column) {
        Integer index = columns.get(column);
        SourceCell cell = index == null ? SourceCell.EMPTY : row.cell(index);
        return switch (cell.type()) {
            case ERROR -> addErrorOnce("CELL_IS_NO_ERROR", column, cell.text());
            case UNCOMPUTED -> addErrorOnce("FORMULA_HAS_A_VALUE", column, "");
            default -> TextNormalizer.clean(cell.text());
        };
    }

    private String addErrorOnce(String rule, ColumnMeaning column, String value) {
        if (column.findingField().filter(field -> !isUnreadable(field.column())).isPresent()) {
            addError(rule, column, value);
        }
        return "";
    }

    void addError(String rule, ColumnMeaning column, String value, Serializable... parameters) {
        Arrays.stream(ParticipantField.values())
                .filter(column::provides)
                .forEach(field -> unreadableColumns.add(field.column()));
        String field = column.findingField().orElseThrow().column();
        issues.add(Finding.error(rule, row.number(), field, value, parameters));
    }

    boolean isUnreadable(String column) {
        return unreadableColumns.contains(column);
    }

    boolean isReadable() {
        return unreadableColumns.isEmpty();
    }
}
