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
 * What a column of an office's file holds: a field, or more or less than one.
 *
 * @param name of the field, or of one of the constants here
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
    /** The patronymic in a cell of its own: it belongs to the given name. */
    public static final ColumnMeaning PATRONYMIC = new ColumnMeaning("PATRONYMIC");
    /** Something of the office's own, which is not reported. */
    public static final ColumnMeaning NOT_NEEDED = new ColumnMeaning("NOT_NEEDED");

    public static final ColumnMeaning INSTITUTION = of(ParticipantField.INSTITUTION);
    public static final ColumnMeaning FAMILY_NAME = of(ParticipantField.FAMILY_NAME);
    public static final ColumnMeaning GIVEN_NAME = of(ParticipantField.GIVEN_NAME);
    public static final ColumnMeaning IIN = of(ParticipantField.IIN);

    /** Of every column that there can be, in the order of the fields. */
    public static final List<ColumnMeaning> ALL = Stream.concat(
                    BY_FIELD.values().stream(), Stream.of(FULL_NAME, PATRONYMIC, NOT_NEEDED))
            .toList();

    public static ColumnMeaning of(ParticipantField field) {
        return BY_FIELD.get(field);
    }

    /** The field of this name; empty where the column holds none or not exactly one. */
    public Optional<ParticipantField> field() {
        return Arrays.stream(ParticipantField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The field at which a problem in such a column stands; empty for one that is not needed. */
    public Optional<ParticipantField> findingField() {
        if (equals(FULL_NAME)) {
            return Optional.of(ParticipantField.FAMILY_NAME);
        }
        return equals(PATRONYMIC) ? Optional.of(ParticipantField.GIVEN_NAME) : field();
    }

    /** Whether it gives the value of this field. */
    public boolean provides(ParticipantField asked) {
        return equals(FULL_NAME)
                ? asked == ParticipantField.FAMILY_NAME || asked == ParticipantField.GIVEN_NAME
                : asked.name().equals(name);
    }

    @Override
    public String label(Language language) {
        return field().map(field -> field.label(language)).orElseGet(() -> Texts.get(language, "column." + name));
    }

    /** The meaning of this name; empty if there is none. */
    public static Optional<ColumnMeaning> parse(String name) {
        return ALL.stream().filter(meaning -> meaning.name.equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
