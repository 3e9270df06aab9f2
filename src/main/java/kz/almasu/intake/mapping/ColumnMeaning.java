package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * The content of a column: a field, several fields, part of a field, or nothing to report.
 *
 * @param name name of the field, or of one of the constants of this class
 */
public record ColumnMeaning(String name) implements Localized, Serializable {

    private static final Map<ParticipantField, ColumnMeaning> BY_FIELD = Arrays.stream(ParticipantField.values())
            .collect(Collectors.toMap(
                    field -> field,
                    field -> new ColumnMeaning(field.name()),
                    (one, same) -> one,
                    () -> new EnumMap<>(ParticipantField.class)));

    /** Family name and given name in one cell, in this order. */
    public static final ColumnMeaning FULL_NAME = new ColumnMeaning("FULL_NAME");
    /** The patronymic in a separate column; it is appended to the given name. */
    public static final ColumnMeaning PATRONYMIC = new ColumnMeaning("PATRONYMIC");
    /** The first and the last day in one cell. */
    public static final ColumnMeaning PERIOD = new ColumnMeaning("PERIOD");
    /** A column that is not reported. */
    public static final ColumnMeaning NOT_NEEDED = new ColumnMeaning("NOT_NEEDED");

    public static final ColumnMeaning INSTITUTION = of(ParticipantField.INSTITUTION);
    public static final ColumnMeaning FAMILY_NAME = of(ParticipantField.FAMILY_NAME);
    public static final ColumnMeaning GIVEN_NAME = of(ParticipantField.GIVEN_NAME);
    public static final ColumnMeaning IIN = of(ParticipantField.IIN);

    public static final List<ColumnMeaning> ALL = Stream.concat(
                    BY_FIELD.values().stream(), Stream.of(FULL_NAME, PATRONYMIC, PERIOD, NOT_NEEDED))
            .toList();

    public static ColumnMeaning of(ParticipantField field) {
        return BY_FIELD.get(field);
    }

    /** Returns the field; empty if the column does not hold exactly one. */
    public Optional<ParticipantField> field() {
        return Arrays.stream(ParticipantField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** Returns the field at which an issue of the column is reported; empty for a column that is not reported. */
    public Optional<ParticipantField> findingField() {
        if (equals(FULL_NAME)) {
            return Optional.of(ParticipantField.FAMILY_NAME);
        }
        if (equals(PERIOD)) {
            return Optional.of(ParticipantField.START_DATE);
        }
        return equals(PATRONYMIC) ? Optional.of(ParticipantField.GIVEN_NAME) : field();
    }

    /** True if the column holds the value of a field, alone or with others. */
    public boolean provides(ParticipantField field) {
        if (equals(FULL_NAME)) {
            return field == ParticipantField.FAMILY_NAME || field == ParticipantField.GIVEN_NAME;
        }
        return equals(PERIOD) ? field.isDate() : field.name().equals(name);
    }

    @Override
    public String label(Language language) {
        return field().map(field -> field.label(language)).orElseGet(() -> Texts.get(language, "column." + name));
    }

    public static Optional<ColumnMeaning> parse(String name) {
        return ALL.stream().filter(meaning -> meaning.name.equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
