package kz.almasu.submission;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Column of the participant table that stores a field.
 *
 * @param name in SQL
 * @param entered getter of the entry; null means unspecified
 * @param enter setter of the entry
 * @param stored getter of the entity; null means none
 * @param store setter of the entity
 */
record StoredColumn<T>(
        String name,
        FieldType<T> type,
        Function<ParticipantEntry, T> entered,
        BiConsumer<ParticipantEntry, T> enter,
        Function<Participant, T> stored,
        BiConsumer<Participant, T> store) {

    /** Copies the value to the entity; an unspecified value leaves it unchanged. */
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
