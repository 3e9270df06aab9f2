package kz.almasu.submission;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.system.Localized;

/**
 * Declaration of a participant field apart from its name: type, access in entry and entity, database column, sheet and
 * controls. Complete once the constants of {@link ParticipantField} are initialized; immutable after that.
 */
public final class ParticipantColumn<T> {

    private final FieldType<T> type;
    private final Function<ParticipantEntry, T> getter;
    private final BiConsumer<ParticipantEntry, T> setter;
    private String sqlName;
    private StoredColumn<T> stored;
    private boolean checked = true;
    private HalfYear since = HalfYear.FIRST;
    private FieldControl control;
    private String sortPath;
    private String hint = "text";
    private int width = 15;
    private int template = 1;

    private ParticipantColumn(
            FieldType<T> type, Function<ParticipantEntry, T> getter, BiConsumer<ParticipantEntry, T> setter) {
        this.type = type;
        this.getter = getter;
        this.setter = setter;
        this.control = type.control();
    }

    /** @param limitKey suffix of the text keys about {@code maxLength} */
    static ParticipantColumn<String> text(
            int maxLength,
            String limitKey,
            Function<ParticipantEntry, String> getter,
            BiConsumer<ParticipantEntry, String> setter) {
        return new ParticipantColumn<>(new FieldType.Text(maxLength, limitKey), getter, setter);
    }

    static <T extends Localized> ParticipantColumn<T> coded(
            Class<T> list, Function<ParticipantEntry, T> getter, BiConsumer<ParticipantEntry, T> setter) {
        return new ParticipantColumn<>(new FieldType.Coded<>(list), getter, setter).hint("choose");
    }

    static ParticipantColumn<LocalDate> day(
            Function<ParticipantEntry, LocalDate> getter, BiConsumer<ParticipantEntry, LocalDate> setter) {
        return new ParticipantColumn<>(new FieldType.Day(), getter, setter).hint("day");
    }

    static ParticipantColumn<String> identityNumber(BiConsumer<ParticipantEntry, String> setter) {
        return new ParticipantColumn<>(new FieldType.IdentityNumber(), entry -> null, setter);
    }

    /** A column of sheets only, constant for the report. */
    static ParticipantColumn<Void> ofReport() {
        return new ParticipantColumn<>(new FieldType.OfReport(), entry -> null, (entry, none) -> {});
    }

    ParticipantColumn<T> stored(String name, Function<Participant, T> read, BiConsumer<Participant, T> write) {
        return stored(name, getter, setter, read, write);
    }

    /** Declares the SQL column of a value that is stored in another form than entered. */
    ParticipantColumn<T> stored(
            String name,
            Function<ParticipantEntry, T> entered,
            BiConsumer<ParticipantEntry, T> enter,
            Function<Participant, T> read,
            BiConsumer<Participant, T> write) {
        sqlName = name;
        stored = new StoredColumn<>(name, type, entered, enter, read, write);
        return this;
    }

    /** Declares a foreign key, which is set beside the entry when a participant is stored. */
    ParticipantColumn<T> reference(String name) {
        sqlName = name;
        return this;
    }

    /** Excludes the column from the data that report rules read. */
    ParticipantColumn<T> unchecked() {
        checked = false;
        return this;
    }

    /** Sets the first half-year that has the field; rules about it apply from then on. */
    ParticipantColumn<T> since(HalfYear first) {
        since = first;
        return this;
    }

    ParticipantColumn<T> control(FieldControl fieldControl) {
        control = fieldControl;
        return this;
    }

    /** @param path in JPQL, from the participant {@code p} */
    ParticipantColumn<T> sortedBy(String path) {
        sortPath = path;
        return this;
    }

    /** @param key suffix of the text key of the template's hint */
    ParticipantColumn<T> hint(String key) {
        hint = key;
        return this;
    }

    ParticipantColumn<T> width(int characters) {
        width = characters;
        return this;
    }

    ParticipantColumn<T> template(int version) {
        template = version;
        return this;
    }

    T value(ParticipantEntry entry) {
        return getter.apply(entry);
    }

    void set(ParticipantEntry entry, Object value) {
        setter.accept(entry, type.valueClass().cast(value));
    }

    public FieldType<T> type() {
        return type;
    }

    boolean isCodeList() {
        return CodeListEntry.class.isAssignableFrom(type.valueClass());
    }

    String sqlName() {
        return sqlName;
    }

    StoredColumn<T> stored() {
        return stored;
    }

    boolean isChecked() {
        return checked;
    }

    public HalfYear since() {
        return since;
    }

    FieldControl control() {
        return control;
    }

    /** The entity attribute, derived from the SQL column without {@code _code} or {@code _id}; null if not stored. */
    String attribute() {
        return sqlName == null
                ? null
                : Pattern.compile("_(.)")
                        .matcher(sqlName.replaceFirst("_(code|id)$", ""))
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The JPQL sort expression; null for a text without a declared order. */
    String sortPath() {
        boolean isText = type.valueClass() == String.class || sqlName == null;
        return sortPath != null || isText ? sortPath : "p." + attribute() + (isCodeList() ? ".position" : "");
    }

    String hint() {
        return hint;
    }

    int width() {
        return width;
    }

    int template() {
        return template;
    }
}
