package kz.almasu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.almasu.intake.file.CellRange;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.HeaderRow.HeaderColumn;
import kz.almasu.submission.ParticipantField;

/** Finds the header row among the first rows, which may hold titles and the headings of groups of columns. */
public final class HeaderReader {

    private static final int MAX_TITLE_ROWS = 20;

    /** A file with fewer known headings is not a list of participants. */
    private static final int MIN_KNOWN_COLUMNS = 3;

    private static final Pattern IN_KAZAKHSTAN = Pattern.compile(
            "казахстан|қазақстан|kazakh|home|\\bрк\\b|қр|код|code|овпо", Pattern.UNICODE_CHARACTER_CLASS);

    private static final ColumnMeaning FOREIGN_INSTITUTION = ColumnMeaning.of(ParticipantField.FOREIGN_INSTITUTION);

    private final Grid grid;
    private final Map<String, ColumnMeaning> mappings;

    private HeaderReader(Grid grid, Map<String, ColumnMeaning> mappings) {
        this.grid = grid;
        this.mappings = mappings;
    }

    /**
     * Finds the header row.
     *
     * @param mappings meanings confirmed by the institution, by {@link HeaderColumn#key}
     * @return empty if no row has enough known headings
     */
    public static Optional<HeaderRow> find(Grid grid, Map<String, ColumnMeaning> mappings) {
        return new HeaderReader(grid, mappings).find();
    }

    private Optional<HeaderRow> find() {
        HeaderRow best = null;
        int last = Math.min(MAX_TITLE_ROWS, grid.rows().size());
        for (int index = 0; index < last; index++) {
            SourceRow candidate = grid.rows().get(index);
            HeaderRow header = header(candidate, index == 0 ? null : grid.rows().get(index - 1));
            boolean isDirectlyBelowBest =
                    best != null && candidate.number() == best.row() + 1 && header.countKnown() == best.countKnown();
            if (best == null || header.countKnown() > best.countKnown() || isDirectlyBelowBest) {
                best = header;
            }
        }
        return Optional.ofNullable(best)
                .filter(header -> header.countKnown() >= MIN_KNOWN_COLUMNS)
                .map(this::withStatedValues)
                .filter(header -> !header.isOtherTable());
    }

    private HeaderRow header(SourceRow row, SourceRow above) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String heading = heading(row, above, index);
            if (!heading.isBlank() || hasValues(index, row.number())) {
                columns.add(column(index, heading, above));
            }
        }
        return new HeaderRow(row.number(), List.copyOf(columns), null);
    }

    /** Returns the heading of a column; below headings of two lines, that of the first line if the second is blank. */
    private static String heading(SourceRow row, SourceRow above, int index) {
        String own = row.cell(index).text();
        return own.isBlank()
                        && above != null
                        && HeadingSynonyms.meaning(above.cell(index).text()).isPresent()
                ? above.cell(index).text()
                : own;
    }

    private boolean hasValues(int index, int header) {
        return grid.rows().stream()
                .anyMatch(row -> row.number() > header && !row.cell(index).isBlank());
    }

    private HeaderColumn column(int index, String heading, SourceRow above) {
        ColumnMeaning confirmed = mappings.get(HeaderColumn.key(heading));
        ColumnMeaning meaning = confirmed != null
                ? confirmed
                : HeadingSynonyms.meaning(heading)
                        .map(known -> ColumnMeaning.INSTITUTION.equals(known) && isBelowAbroad(index, above)
                                ? FOREIGN_INSTITUTION
                                : known)
                        .orElse(null);
        ColumnMeaning suggestion =
                meaning != null ? null : HeadingSynonyms.suggest(heading).orElse(null);
        return new HeaderColumn(index, heading, meaning, suggestion, confirmed != null);
    }

    /** True below the heading of a group such as “Принимающая сторона”. */
    private boolean isBelowAbroad(int index, SourceRow above) {
        return above != null
                && grid.unresolvedMerges().stream()
                        .filter(range -> isGroup(range, index, above.number()))
                        .map(range -> above.cell(range.firstColumn()).text())
                        .anyMatch(group -> HeadingWords.isAbroad(TextNormalizer.key(group)));
    }

    /** A range from the first column on is a title. */
    private static boolean isGroup(CellRange range, int index, int row) {
        return range.lastRow() == row
                && range.firstColumn() > 0
                && range.firstColumn() <= index
                && index <= range.lastColumn();
    }

    /** Adds what the sheet states outside of its columns, and asks about a university that may be the one abroad. */
    private HeaderRow withStatedValues(HeaderRow header) {
        HeaderRow asked = header.columnOf(ParticipantField.FOREIGN_INSTITUTION) == null
                ? new HeaderRow(
                        header.row(),
                        header.columns().stream().map(HeaderReader::asked).toList(),
                        null)
                : header;
        HeaderRow complete = EpvoList.of(grid, asked).map(EpvoList::header).orElse(asked);
        return complete.columnOf(ParticipantField.DIRECTION) != null || complete.direction() != null
                ? complete
                : new HeaderRow(complete.row(), complete.columns(), SheetDirection.of(grid, complete.row()));
    }

    private static HeaderColumn asked(HeaderColumn column) {
        boolean isUncertain = ColumnMeaning.INSTITUTION.equals(column.meaning())
                && !column.confirmed()
                && !IN_KAZAKHSTAN.matcher(TextNormalizer.key(column.heading())).find();
        return isUncertain
                ? new HeaderColumn(column.index(), column.heading(), null, FOREIGN_INSTITUTION, false)
                : column;
    }
}
