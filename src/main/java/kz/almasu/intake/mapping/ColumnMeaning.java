package kz.almasu.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What a column of an office's file holds: a field, or more or less than one. */
public enum ColumnMeaning implements Localized {
    DIRECTION,
    INSTITUTION,
    FAMILY_NAME,
    GIVEN_NAME,
    /** Family name and given name in one cell, in this order. */
    FULL_NAME,
    /** The patronymic in a cell of its own: it belongs to the given name. */
    PATRONYMIC,
    DEGREE,
    FIELD,
    FORMAT,
    PROGRAMME,
    COUNTRY,
    FOREIGN_INSTITUTION,
    START_DATE,
    END_DATE,
    IIN,
    REMARK,
    /** Something of the office's own, which is not reported. */
    NOT_NEEDED;

    private static final List<ColumnMeaning> WITHOUT_FIELD = List.of(FULL_NAME, PATRONYMIC, NOT_NEEDED);

    /** The field of this name; empty where the column holds none or not exactly one. */
    public Optional<ParticipantField> field() {
        return WITHOUT_FIELD.contains(this) ? Optional.empty() : Optional.of(ParticipantField.valueOf(name()));
    }

    static ColumnMeaning of(ParticipantField field) {
        return valueOf(field.name());
    }

    /** The columns of these fields, in the order of the fields. */
    public static List<ColumnMeaning> ofAll(Predicate<ParticipantField> wanted) {
        return Arrays.stream(ParticipantField.values())
                .filter(wanted)
                .map(ColumnMeaning::of)
                .toList();
    }

    /** The field at which a problem in such a column stands; empty for one that is not needed. */
    public Optional<ParticipantField> findingField() {
        return switch (this) {
            case NOT_NEEDED -> Optional.empty();
            case FULL_NAME -> Optional.of(ParticipantField.FAMILY_NAME);
            case PATRONYMIC -> Optional.of(ParticipantField.GIVEN_NAME);
            default -> field();
        };
    }

    /** Whether it gives the value of this field. */
    public boolean provides(ParticipantField asked) {
        return this == FULL_NAME
                ? asked == ParticipantField.FAMILY_NAME || asked == ParticipantField.GIVEN_NAME
                : field().filter(asked::equals).isPresent();
    }

    @Override
    public String label(Language language) {
        return field().map(field -> field.label(language)).orElseGet(() -> Texts.get(language, "column." + name()));
    }

    /** The meaning of this name; empty if there is none. */
    public static Optional<ColumnMeaning> parse(String name) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }
}
