package kz.almasu.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Direction;
import org.apache.commons.csv.CSVRecord;

/** The figures of the demo: 2023 H1 counted from its participants with plain maps, 2022 H1 as it was published. */
public final class FiguresFixture extends Figures {

    private static final List<CSVRecord> PARTICIPANTS = CatalogueFixture.records("/demo/participants-2023H1.csv");
    private static final List<CSVRecord> PUBLISHED = CatalogueFixture.records("/demo/published-2022H1.csv");

    /** The participants of 2023 H1 as the file has them. */
    public static List<CSVRecord> participants() {
        return PARTICIPANTS;
    }

    @Override
    public Counts counts(Period period, Basis basis, Set<Dimension> dimensions) {
        Map<Counts.Key, Count> counts = new HashMap<>();
        if (period.getCode().equals("2022H1")) {
            PUBLISHED.forEach(row -> counts.put(publishedKey(row), publishedCount(row)));
            return new Counts(counts, true);
        }
        Stream.concat(Stream.of(Dimension.TOTAL), dimensions.stream())
                .distinct()
                .forEach(dimension -> PARTICIPANTS.forEach(row -> counts.merge(
                        new Counts.Key(dimension, direction(row), member(row, dimension)), Count.of(1), Count::plus)));
        return new Counts(counts, false);
    }

    @Override
    public Map<String, Map<String, Count>> byInstitution(
            Period period, Basis basis, Direction direction, Dimension dimension) {
        Map<String, Map<String, Count>> counts = new LinkedHashMap<>();
        if (period.getCode().equals("2022H1")) {
            return counts;
        }
        PARTICIPANTS.stream()
                .filter(row -> direction(row) == direction)
                .forEach(row -> counts.computeIfAbsent(row.get("institution"), code -> new HashMap<>())
                        .merge(member(row, dimension), Count.of(1), Count::plus));
        return counts;
    }

    private static Direction direction(CSVRecord row) {
        return Direction.valueOf(row.get("direction"));
    }

    private static String member(CSVRecord row, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> "";
            case INSTITUTION_TYPE ->
                CatalogueFixture.institution(row.get("institution"))
                        .getCurrent()
                        .getType()
                        .getCode();
            default -> row.get(dimension.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Counts.Key publishedKey(CSVRecord row) {
        return new Counts.Key(
                Dimension.valueOf(row.get("dimension").toUpperCase(Locale.ROOT)),
                row.get("direction").equals("ANY") ? null : direction(row),
                row.get("member"));
    }

    private static Count publishedCount(CSVRecord row) {
        return row.get("participants").isEmpty() ? Count.UNKNOWN : Count.of(Long.parseLong(row.get("participants")));
    }
}
