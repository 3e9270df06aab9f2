package kz.almasu.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Code lists and institutions from the catalogue files, without a database. */
public final class CatalogueFixture {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<Region> REGIONS = list("regions", Region::new);

    private static final Map<Class<?>, List<? extends CodeListEntry>> LISTS = Map.of(
            Region.class, REGIONS,
            Country.class, countries(),
            Degree.class, degrees(),
            Field.class, list("fields", Field::new),
            Format.class, list("formats", Format::new),
            Programme.class, list("programmes", Programme::new),
            InstitutionType.class, list("institution-types", InstitutionType::new));

    public static final CodeLists CODE_LISTS = new CodeLists() {
        @Override
        public <T extends CodeListEntry> List<T> all(Class<T> list) {
            return LISTS.get(list).stream().map(list::cast).toList();
        }

        @Override
        public <T extends CodeListEntry> Optional<T> find(Class<T> list, String code) {
            return all(list).stream()
                    .filter(entry -> entry.getCode().equals(code))
                    .findFirst();
        }
    };

    public static final Institutions INSTITUTIONS = new Institutions() {
        private final List<Institution> all = institutions();

        @Override
        public List<Institution> all() {
            return all;
        }

        @Override
        public Optional<Institution> find(String code) {
            return all.stream()
                    .filter(institution -> institution.getCode().equals(code))
                    .findFirst();
        }
    };

    private CatalogueFixture() {}

    public static <T extends CodeListEntry> T entry(Class<T> list, String code) {
        return CODE_LISTS.find(list, code).orElseThrow();
    }

    public static Institution institution(String code) {
        return INSTITUTIONS.get(code);
    }

    public static Name name(String text) {
        return new Name(text, text, text);
    }

    /** Reads a CSV resource by its header. */
    public static List<CSVRecord> records(String resource) {
        try (Reader reader =
                new InputStreamReader(CatalogueFixture.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Country> countries() {
        AtomicInteger position = new AtomicInteger();
        return records("/catalogue/countries.csv").stream()
                .map(row ->
                        new Country(row.get("code"), position.incrementAndGet(), region(row.get("region")), names(row)))
                .toList();
    }

    private static List<Degree> degrees() {
        AtomicInteger position = new AtomicInteger();
        return records("/catalogue/degrees.csv").stream()
                .map(row -> new Degree(row.get("code"), position.incrementAndGet(), names(row), names(row, "person")))
                .toList();
    }

    private static Region region(String code) {
        return REGIONS.stream()
                .filter(region -> region.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Institution> institutions() {
        AtomicInteger position = new AtomicInteger();
        return records("/catalogue/institutions.csv").stream()
                .map(row -> new Institution(
                        row.get("code"),
                        position.incrementAndGet(),
                        new InstitutionProfile(
                                LocalDate.of(2000, 1, 1), entry(InstitutionType.class, row.get("type")), names(row))))
                .toList();
    }

    private static <T> List<T> list(String file, Entry<T> entry) {
        AtomicInteger position = new AtomicInteger();
        return records("/catalogue/" + file + ".csv").stream()
                .map(row -> entry.of(row.get("code"), position.incrementAndGet(), names(row)))
                .toList();
    }

    private static Name names(CSVRecord row) {
        return names(row, "name");
    }

    private static Name names(CSVRecord row, String column) {
        return new Name(row.get(column + "_kk"), row.get(column + "_ru"), row.get(column + "_en"));
    }

    private interface Entry<T> {
        T of(String code, int position, Name name);
    }
}
