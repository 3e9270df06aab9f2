package kz.almasu.intake.sheet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.WrittenValue;

/**
 * What an institution stated about its sheets.
 *
 * @param columns meanings of columns, by {@link HeaderRow.HeaderColumn#key}
 * @param values codes of the entries meant by values that are in no code list
 * @param sharedValues codes of the entries meant by the other institutions
 * @param cells values that replace those of this file; with the address of a row, a row to be read though it looks like
 *     nobody
 */
public record SheetAnswers(
        Map<String, ColumnMeaning> columns,
        Map<WrittenValue, String> values,
        Map<WrittenValue, String> sharedValues,
        Map<CellAddress, String> cells) {

    public static final SheetAnswers NONE = new SheetAnswers(Map.of(), Map.of(), Map.of(), Map.of());

    Map<CellAddress, String> correctedCells() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getKey().isRow())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the numbers of the rows to be read though they look like nobody. */
    Set<Integer> takenRows() {
        return cells.keySet().stream()
                .filter(CellAddress::isRow)
                .map(CellAddress::row)
                .collect(Collectors.toSet());
    }
}
