package kz.almasu.note.data;

import java.util.Locale;
import java.util.function.Function;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** A column of the data files, in their order. */
public enum ObservationColumn {
    PERIOD(Type.TEXT, Observation::period),
    TABLE(Type.TEXT, Observation::table),
    MEASURE(Type.TEXT, Observation::measure),
    DIRECTION(Type.TEXT, Observation::direction),
    DIMENSION(Type.TEXT, observation -> observation.member().dimension()),
    CODE(Type.TEXT, observation -> observation.member().code()),
    LABEL(Type.TEXT, observation -> observation.member().label()),
    COLUMN_DIMENSION(Type.TEXT, observation -> observation.columnMember().dimension()),
    COLUMN_CODE(Type.TEXT, observation -> observation.columnMember().code()),
    COLUMN_LABEL(Type.TEXT, observation -> observation.columnMember().label()),
    VALUE(Type.NUMBER, observation -> observation.number().map(Object::toString).orElse("")),
    UNKNOWN(Type.FLAG, observation -> String.valueOf(!observation.value().isKnown()));

    /** The type of a column's values. */
    public enum Type {
        TEXT,
        NUMBER,
        FLAG;

        /** In the words of JSON. */
        public String jsonName() {
            return switch (this) {
                case TEXT -> "string";
                case NUMBER -> "integer";
                case FLAG -> "boolean";
            };
        }
    }

    private final Type type;
    private final Function<Observation, String> value;

    ObservationColumn(Type type, Function<Observation, String> value) {
        this.type = type;
        this.value = value;
    }

    /** The heading of the column: {@code column_code}. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /** Returns the explanation of the column. */
    public String meaning(Language language) {
        return Texts.get(language, "data.column." + name());
    }

    String of(Observation observation) {
        return value.apply(observation);
    }
}
