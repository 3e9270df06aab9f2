package kz.almasu.note.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Slice;
import kz.almasu.note.CellMeasure;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;

/**
 * A figure of a table with all that it is about. Subtotals, totals and shares are no observations: they follow from others.
 *
 * @param period code of the half-year that is measured
 * @param table id of the table
 * @param measure name of the {@link CellMeasure}
 * @param direction OUTGOING, INCOMING, or ALL for both together
 * @param member of the table's rows; {@link Member#NONE} if the rows are directions
 * @param columnMember of the table's columns; {@link Member#NONE} if they are not members of a dimension
 */
public record Observation(
        String period, String table, String measure, String direction, Member member, Member columnMember, Cell value) {

    /** Both directions together. */
    public static final String ALL = "ALL";

    /** A member of a dimension, with its name in the language of the table. */
    public record Member(String dimension, String code, String label) {

        static final Member NONE = new Member("", "", "");

        private static Member of(Map<Dimension, String> members, String label) {
            return members.entrySet().stream()
                    .findFirst()
                    .map(member -> new Member(member.getKey().name(), member.getValue(), label))
                    .orElse(NONE);
        }
    }

    /** Returns the observations of a table, row by row. */
    public static List<Observation> of(String period, Table table) {
        TableDefinition definition = NoteTables.definition(table.id());
        List<Observation> observations = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (Table.Column column : table.columns()) {
                Optional.ofNullable(row.cell(column))
                        .flatMap(cell -> definition
                                .measure(row.key(), column.key())
                                .map(measure -> of(period, table.id(), measure, row, column, cell)))
                        .ifPresent(observations::add);
            }
        }
        return observations;
    }

    private static Observation of(
            String period, String table, CellMeasure measure, Table.Row row, Table.Column column, Cell cell) {
        Slice slice = measure.slice();
        Map<Dimension, String> ofColumn = NoteTables.definition(table)
                .slice("", column.key())
                .map(Slice::members)
                .orElse(Map.of());
        Map<Dimension, String> ofRow = new EnumMap<>(Dimension.class);
        ofRow.putAll(slice.members());
        ofRow.keySet().removeAll(ofColumn.keySet());
        return new Observation(
                measure.halfYear().orElse(period),
                table,
                measure.name(),
                slice.direction() == null ? ALL : slice.direction().name(),
                Member.of(ofRow, row.label()),
                Member.of(ofColumn, column.title()),
                cell);
    }

    /** Returns the value as a number; empty if it is unknown. */
    public Optional<Long> number() {
        return value.accept(new Number());
    }

    private static final class Number implements Cell.Visitor<Optional<Long>> {

        @Override
        public Optional<Long> amount(Cell.Amount amount) {
            return Optional.of(amount.value());
        }

        @Override
        public Optional<Long> share(Cell.Share share) {
            throw new IllegalArgumentException("a share is computed from others: " + share);
        }

        @Override
        public Optional<Long> presence(Cell.Presence presence) {
            return Optional.of(presence.present() ? 1L : 0L);
        }

        @Override
        public Optional<Long> unknown() {
            return Optional.empty();
        }
    }
}
