package kz.almasu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.mapping.HeaderRow.HeaderColumn;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantField;

/**
 * A list of the platform EPVO: form ВП-33 for foreign staff, ВП-34 for Kazakhstani staff, told by its title or by its
 * columns. ВП-34 has neither country nor institution abroad: they become empty columns at its end, to be filled in.
 */
record EpvoList(HeaderRow header) {

    private static final List<ParticipantField> LACKING =
            List.of(ParticipantField.COUNTRY, ParticipantField.FOREIGN_INSTITUTION);

    private static final String CONTRACT = "срока действия договора";

    /** Returns the header with the form's direction and the columns it lacks; empty for another list. */
    static Optional<EpvoList> of(Grid grid, HeaderRow header) {
        Direction direction = direction(grid, header);
        if (direction == null || header.columnOf(ParticipantField.DIRECTION) != null) {
            return Optional.empty();
        }
        List<HeaderColumn> columns = new ArrayList<>(header.columns());
        int next =
                grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (ParticipantField field : LACKING) {
            if (header.columnOf(field) == null) {
                columns.add(new HeaderColumn(next++, field.column(), ColumnMeaning.of(field), null, true));
            }
        }
        SheetDirection stated = new SheetDirection(direction, new TreeMap<>());
        return Optional.of(new EpvoList(new HeaderRow(header.row(), List.copyOf(columns), stated)));
    }

    private static Direction direction(Grid grid, HeaderRow header) {
        String title = " " + TextNormalizer.key(grid.titleAbove(header.row())) + " ";
        boolean incoming = title.contains(" вп 33 ");
        boolean outgoing = title.contains(" вп 34 ");
        if (incoming != outgoing) {
            return incoming ? Direction.INCOMING : Direction.OUTGOING;
        }
        boolean hasContract = header.columns().stream()
                .anyMatch(column -> TextNormalizer.key(column.heading()).contains(CONTRACT));
        boolean hasCountry = header.columnOf(ParticipantField.COUNTRY) != null;
        return !hasContract ? null : hasCountry ? Direction.INCOMING : Direction.OUTGOING;
    }
}
