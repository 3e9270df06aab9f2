package kz.almasu.submission;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plain SQL on the participant table, for volumes where entities are too slow. Columns follow from the fields'
 * declarations.
 */
public final class ParticipantTable {

    private static final List<StoredColumn<?>> STORED = columns(declaration -> true);
    private static final List<StoredColumn<?>> CHECKED = columns(ParticipantColumn::isChecked);

    /** Columns not declared by a field, in the order set by {@link #write}; the declared ones follow. */
    private static final List<String> UNDECLARED =
            List.of("id", "submission_id", "search_name", "sort_key", "foreign_institution_id", "version");

    public static final String INSERT = "insert into participant ("
            + Stream.concat(UNDECLARED.stream(), STORED.stream().map(StoredColumn::name))
                    .collect(joining(", "))
            + ") values (" + "?, ".repeat(UNDECLARED.size() + STORED.size() - 1) + "?)";

    /** Columns of a participant {@code p}: {@link #ID}, {@link #FOREIGN_INSTITUTION}, and the columns read by {@link #read}. */
    public static final String CHECKED_COLUMNS = "p.id, p.foreign_institution_id, "
            + CHECKED.stream().map(column -> "p." + column.name()).collect(joining(", "));

    public static final int ID = 1;
    public static final int FOREIGN_INSTITUTION = 2;

    /** The first column behind {@link #CHECKED_COLUMNS}. */
    public static final int NEXT_COLUMN = FOREIGN_INSTITUTION + CHECKED.size() + 1;

    private static final int FIRST_VERSION = 1;

    private ParticipantTable() {}

    private static List<StoredColumn<?>> columns(Predicate<ParticipantColumn<?>> condition) {
        return Arrays.stream(ParticipantField.values())
                .map(ParticipantField::declaration)
                .filter(condition)
                .<StoredColumn<?>>map(ParticipantColumn::stored)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<StoredColumn<?>> stored() {
        return STORED;
    }

    /** Sets the parameters of {@link #INSERT}; the participant must have its id. */
    public static void write(PreparedStatement insert, Participant participant) throws SQLException {
        int index = 0;
        insert.setLong(++index, participant.getId());
        insert.setLong(++index, participant.getSubmission().getId());
        insert.setString(++index, participant.getSearchName());
        insert.setString(++index, participant.getSortKey());
        insert.setLong(++index, participant.getForeignInstitution().getId());
        insert.setInt(++index, FIRST_VERSION);
        for (StoredColumn<?> column : STORED) {
            column.write(insert, ++index, participant);
        }
    }

    /** Reads an entry from a row of {@link #CHECKED_COLUMNS}, without the foreign institution. */
    public static ParticipantEntry read(ResultSet row, CodeIndex codes) throws SQLException {
        ParticipantEntry entry = new ParticipantEntry();
        int index = FOREIGN_INSTITUTION;
        for (StoredColumn<?> column : CHECKED) {
            column.read(row, ++index, entry, codes);
        }
        return entry;
    }
}
