package kz.almasu.note.text;

import kz.almasu.document.Table;
import kz.almasu.note.TableSet;

/**
 * A row of a table that counts participants: a country, a degree, a type of institution.
 *
 * @param name as the table has it
 */
record Member(String key, String name, Fact participants, Fact share) {

    static Member of(TableSet tables, Table table, Table.Row row) {
        return new Member(
                row.key(),
                row.label(),
                Fact.in(tables, table, row, Fact.PARTICIPANTS),
                Fact.in(tables, table, row, "share"));
    }

    /** The subtotal of a group. */
    static Member ofGroup(TableSet tables, String table, Table.Row group) {
        return new Member(
                group.key(),
                group.label(),
                Fact.ofGroup(tables, table, group, Fact.PARTICIPANTS),
                Fact.ofGroup(tables, table, group, "share"));
    }

    boolean isKnown() {
        return participants.isKnown();
    }

    /** @throws ClassCastException if it is unknown */
    long count() {
        return participants.amount();
    }
}
