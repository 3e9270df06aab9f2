package kz.almasu.submission;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import kz.almasu.system.Localized;

/** Type of a participant field: its Java class, its canonical text and its representation in SQL. */
public sealed interface FieldType<T> {

    Class<T> valueClass();

    /** Parses a canonical text: a code, an ISO date, or the text itself. */
    T parse(String text, CodeIndex codes);

    FieldControl control();

    /** The explicit empty value; null for types used by required fields only. */
    default T none() {
        return null;
    }

    default void set(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setString(index, value == null ? null : value.toString());
    }

    default T get(ResultSet row, int index, CodeIndex codes) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : parse(text, codes);
    }

    /** A type whose value is the entered text itself; the empty value is the empty text. */
    sealed interface Textual extends FieldType<String> {

        @Override
        default Class<String> valueClass() {
            return String.class;
        }

        @Override
        default String parse(String text, CodeIndex codes) {
            return text;
        }

        @Override
        default FieldControl control() {
            return FieldControl.TEXT;
        }

        @Override
        default String none() {
            return "";
        }
    }

    /**
     * Free text.
     *
     * @param maxLength in characters
     * @param limitKey suffix of the text keys about this limit
     */
    record Text(int maxLength, String limitKey) implements Textual {}

    /** An identity number when entered, its keyed hash when stored. */
    record IdentityNumber() implements Textual {}

    /** A value of the whole report, not of an entry. */
    record OfReport() implements FieldType<Void> {

        @Override
        public Class<Void> valueClass() {
            return Void.class;
        }

        @Override
        public Void parse(String text, CodeIndex codes) {
            return null;
        }

        @Override
        public FieldControl control() {
            return FieldControl.TEXT;
        }
    }

    record Day() implements FieldType<LocalDate> {

        @Override
        public Class<LocalDate> valueClass() {
            return LocalDate.class;
        }

        @Override
        public LocalDate parse(String text, CodeIndex codes) {
            return LocalDate.parse(text);
        }

        @Override
        public FieldControl control() {
            return FieldControl.DAY;
        }

        @Override
        public void set(PreparedStatement statement, int index, LocalDate value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        public LocalDate get(ResultSet row, int index, CodeIndex codes) throws SQLException {
            return row.getObject(index, LocalDate.class);
        }
    }

    /** An entry of a code list, stored by its code. */
    record Coded<T extends Localized>(Class<T> valueClass) implements FieldType<T> {

        @Override
        public T parse(String text, CodeIndex codes) {
            return codes.find(valueClass, text);
        }

        @Override
        public FieldControl control() {
            return FieldControl.CHOICE;
        }
    }
}
