package kz.almasu.intake;

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
import kz.almasu.intake.file.Area;
import kz.almasu.intake.file.Cell;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.Line;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;

/** What the office is told of how its file was understood, and which merged cells nobody can understand. */
final class Notes {

    private final GridFile file;
    private final Grid grid;
    private final Header header;
    private final Set<Integer> needed = new HashSet<>();

    Notes(GridFile file, Header header) {
        this.file = file;
        this.grid = file.grid();
        this.header = header;
        header.columns().stream()
                .filter(column -> !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> needed.add(column.index()));
    }

    List<Finding> all() {
        List<Finding> notes = new ArrayList<>();
        Stream.of(hidden(), computed(), filled(), left(), otherSheets()).forEach(note -> note.ifPresent(notes::add));
        column(ColumnMeaning.FULL_NAME)
                .map(column -> Finding.note("NAMES_ARE_SPLIT", header.row(), "", column.heading()))
                .ifPresent(notes::add);
        column(ColumnMeaning.PATRONYMIC)
                .map(column -> Finding.note("NAMES_ARE_JOINED", header.row(), "", column.heading()))
                .ifPresent(notes::add);
        grid.merged().stream().filter(this::isUnclear).map(this::merged).forEach(notes::add);
        return notes;
    }

    private Optional<Finding> hidden() {
        return several("HIDDEN_ROWS_ARE_READ", data().filter(Line::hidden).toList(), Line::number, line -> "");
    }

    private Optional<Finding> computed() {
        List<Place> computed =
                data().flatMap(line -> places(line, Cell::formula)).toList();
        return several("FORMULAS_ARE_READ", computed, Place::row, Place::toString);
    }

    private Optional<Finding> filled() {
        List<Area> filled = grid.filled().stream()
                .filter(area -> area.lastRow() > header.row() && needed.contains(area.firstColumn()))
                .toList();
        return several("MERGED_CELLS_ARE_READ", filled, Area::firstRow, Area::toString);
    }

    /** One note for all of a kind: it says where the first is, and how many they are. */
    private static <T> Optional<Finding> several(
            String rule, List<T> found, ToIntFunction<T> row, Function<T, String> value) {
        return found.stream()
                .findFirst()
                .map(first -> Finding.note(rule, row.applyAsInt(first), "", value.apply(first), found.size()));
    }

    private Optional<Finding> left() {
        String headings = header.columns().stream()
                .filter(column -> ColumnMeaning.NOT_NEEDED.equals(column.meaning()) && column.answered())
                .map(Header.Column::heading)
                .collect(Collectors.joining(", "));
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.note("COLUMNS_ARE_LEFT_OUT", header.row(), "", headings));
    }

    private Optional<Finding> otherSheets() {
        return file.others() == 0
                ? Optional.empty()
                : Optional.of(Finding.note("ONE_SHEET_IS_READ", 0, "", grid.name(), file.others()));
    }

    private Optional<Header.Column> column(ColumnMeaning meaning) {
        return Optional.ofNullable(header.column(meaning));
    }

    private Stream<Line> data() {
        return grid.lines().stream().filter(line -> line.number() > header.row());
    }

    private Stream<Place> places(Line line, Predicate<Cell> wanted) {
        return needed.stream()
                .filter(index -> wanted.test(line.cell(index)))
                .map(index -> new Place(line.number(), index));
    }

    /** Whether it lies among the participants, and a column beside the first is needed and has nothing. */
    private boolean isUnclear(Area area) {
        return area.firstRow() > header.row()
                && data().filter(line -> line.number() == area.firstRow())
                        .filter(line -> !line.cell(area.firstColumn()).isBlank())
                        .anyMatch(line -> needed.stream()
                                .anyMatch(index -> index > area.firstColumn()
                                        && index <= area.lastColumn()
                                        && line.cell(index).isBlank()));
    }

    private Finding merged(Area area) {
        return Finding.error("CELLS_ARE_NOT_MERGED", area.firstRow(), "", area.toString());
    }
}
