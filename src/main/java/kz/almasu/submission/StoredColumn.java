package kz.almasu.submission;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Column of the table of participants that holds a field.
 *
 * @param name in SQL
 * @param entered reads the value of an entry; null where the entry leaves it open
 * @param enter sets the value of an entry
 * @param stored reads the value of the entity; null for none
 * @param store sets the value of the entity
 */
record StoredColumn<T>(
        String name,
        FieldType<T> type,
        Function<ParticipantEntry, T> entered,
        BiConsumer<ParticipantEntry, T> enter,
        Function<Participant, T> stored,
        BiConsumer<Participant, T> store) {

    /** Takes over what the entry says; what it leaves open stays as it is. */
    void copy(ParticipantEntry from, Participant to) {
        T value = entered.apply(from);
        if (value != null) {
            store.accept(to, value.equals(type.none()) ? null : value);
        }
    }

    void copy(Participant from, ParticipantEntry to) {
        enter(to, stored.apply(from));
    }

    void write(PreparedStatement statement, int index, Participant from) throws SQLException {
        type.set(statement, index, stored.apply(from));
    }

    void read(ResultSet row, int index, ParticipantEntry to, CodeIndex codes) throws SQLException {
        enter(to, type.get(row, index, codes));
    }

    private void enter(ParticipantEntry to, T value) {
        enter.accept(to, value == null ? type.none() : value);
    }
}
