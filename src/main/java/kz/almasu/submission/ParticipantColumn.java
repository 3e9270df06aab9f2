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
 * Declaration of a participant field beside its name: type, access in entry and entity, database column, sheet and
 * controls. Complete once the constants of {@link ParticipantField} are made; never changed after that.
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

    /** @param limit end of the keys of the texts about {@code longest} */
    static ParticipantColumn<String> text(
            int longest,
            String limit,
            Function<ParticipantEntry, String> getter,
            BiConsumer<ParticipantEntry, String> setter) {
        return new ParticipantColumn<>(new FieldType.Text(longest, limit), getter, setter);
    }

    static <T extends Localized> ParticipantColumn<T> listed(
            Class<T> list, Function<ParticipantEntry, T> getter, BiConsumer<ParticipantEntry, T> setter) {
        return new ParticipantColumn<>(new FieldType.Listed<>(list), getter, setter).hint("choose");
    }

    static ParticipantColumn<LocalDate> day(
            Function<ParticipantEntry, LocalDate> getter, BiConsumer<ParticipantEntry, LocalDate> setter) {
        return new ParticipantColumn<>(new FieldType.Day(), getter, setter).hint("day");
    }

    /** A number that can be entered, and not read again. */
    static ParticipantColumn<String> identityNumber(BiConsumer<ParticipantEntry, String> setter) {
        return new ParticipantColumn<>(new FieldType.IdentityNumber(), entry -> null, setter);
    }

    /** In sheets only, of the report as a whole. */
    static ParticipantColumn<Void> ofReport() {
        return new ParticipantColumn<>(new FieldType.OfReport(), entry -> null, (entry, none) -> {});
    }

    /** Stored under this name in SQL. */
    ParticipantColumn<T> stored(String name, Function<Participant, T> read, BiConsumer<Participant, T> write) {
        return stored(name, getter, setter, read, write);
    }

    /** Stored in another form than it is entered. */
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

    /** Stored as a reference, which whoever stores a participant gives beside the entry. */
    ParticipantColumn<T> reference(String name) {
        sqlName = name;
        return this;
    }

    /** Not read by the rules about reports. */
    ParticipantColumn<T> unchecked() {
        checked = false;
        return this;
    }

    /** First asked for in this half-year, from which on the rules about it hold. */
    ParticipantColumn<T> since(HalfYear first) {
        since = first;
        return this;
    }

    ParticipantColumn<T> control(FieldControl other) {
        control = other;
        return this;
    }

    /** @param path in JPQL, of the participant {@code p} */
    ParticipantColumn<T> sortedBy(String path) {
        sortPath = path;
        return this;
    }

    /** @param key end of the key of the text beside a cell of the template */
    ParticipantColumn<T> hint(String key) {
        hint = key;
        return this;
    }

    /** @param characters that a cell of the template shows */
    ParticipantColumn<T> width(int characters) {
        width = characters;
        return this;
    }

    /** @param version first version of the template that has the column */
    ParticipantColumn<T> template(int version) {
        template = version;
        return this;
    }

    T value(ParticipantEntry entry) {
        return getter.apply(entry);
    }

    void put(ParticipantEntry entry, Object given) {
        setter.accept(entry, type.valueClass().cast(given));
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

    /** The attribute of the entity, named as the SQL column without the ending of a reference; null if not stored. */
    String attribute() {
        return sqlName == null
                ? null
                : Pattern.compile("_(.)")
                        .matcher(sqlName.replaceFirst("_(code|id)$", ""))
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** What participants are sorted by, in JPQL; null where no order is declared for a text. */
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
