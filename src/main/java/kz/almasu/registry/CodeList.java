package kz.almasu.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The code lists that administrators maintain, in the order of their page. */
public enum CodeList {
    PROGRAMMES(Programme.class),
    FIELDS(Field.class),
    DEGREES(Degree.class),
    FORMATS(Format.class),
    TYPES(InstitutionType.class),
    REGIONS(Region.class),
    COUNTRIES(Country.class);

    private final Class<? extends CodeListEntry> entries;

    CodeList(Class<? extends CodeListEntry> entries) {
        this.entries = entries;
    }

    public Class<? extends CodeListEntry> entries() {
        return entries;
    }

    /** The name in addresses and text keys: {@code programmes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CodeList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
    }
}
