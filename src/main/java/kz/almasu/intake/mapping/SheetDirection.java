package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.Optional;
import java.util.TreeMap;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.registry.Direction;

/**
 * Direction of rows in a sheet without a column for it: of the whole sheet by its title or name, or of the rows below a
 * line that states it.
 *
 * @param ofSheet null if the title states none
 * @param sections direction by the number of the row that states it
 */
public record SheetDirection(Direction ofSheet, TreeMap<Integer, Direction> sections) implements Serializable {

    static SheetDirection of(Grid grid, int headerRow) {
        TreeMap<Integer, Direction> sections = new TreeMap<>();
        for (SourceRow row : grid.rows()) {
            if (row.number() > headerRow) {
                onlyText(row)
                        .flatMap(DirectionWords::direction)
                        .ifPresent(direction -> sections.put(row.number(), direction));
            }
        }
        return new SheetDirection(
                DirectionWords.direction(grid.titleAbove(headerRow)).orElse(null), sections);
    }

    /** Returns the text of a row with a single filled cell. */
    private static Optional<String> onlyText(SourceRow row) {
        var texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SourceCell::text)
                .distinct()
                .limit(2)
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    public boolean isStated() {
        return ofSheet != null || !sections.isEmpty();
    }

    /** Returns the direction of a row; null if none is stated for it. */
    public Direction of(int row) {
        var section = sections.floorEntry(row);
        return section == null ? ofSheet : section.getValue();
    }
}
