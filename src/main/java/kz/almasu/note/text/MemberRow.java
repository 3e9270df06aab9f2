package kz.almasu.note.text;

import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;

/**
 * Row of a table that counts participants: a country, a degree, a type of institution.
 *
 * @param name as shown in the table
 */
record MemberRow(String key, String name, TableValue participants, TableValue share) {

    static MemberRow of(TableSet tables, Table table, Table.Row row) {
        return new MemberRow(
                row.key(),
                row.label(),
                TableValue.of(tables, table, row, TableValue.PARTICIPANTS),
                TableValue.of(tables, table, row, "share"));
    }

    static MemberRow ofGroup(TableSet tables, String table, Table.Row group) {
        return new MemberRow(
                group.key(),
                group.label(),
                TableValue.ofGroup(tables, table, group, TableValue.PARTICIPANTS),
                TableValue.ofGroup(tables, table, group, "share"));
    }

    /** Returns the member of a column, counted in the total row; without a share. */
    static MemberRow ofColumn(TableSet tables, Table table, Table.Column column) {
        return new MemberRow(
                column.key(),
                column.title(),
                TableValue.of(tables, table.id(), FigureAddress.TOTAL, column.key()),
                TableValue.of(tables, table.id(), FigureAddress.TOTAL, "share"));
    }

    /** Returns the same member in a table of another half-year that does not list it. */
    MemberRow notListed(HalfYear halfYear) {
        return new MemberRow(key, name, participants.notListed(halfYear), share.notListed(halfYear));
    }

    boolean isKnown() {
        return participants.isKnown();
    }

    /** @throws ClassCastException if the number is unknown */
    long count() {
        return participants.amount();
    }
}
