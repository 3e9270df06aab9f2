package kz.almasu.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Direction;
import org.apache.commons.csv.CSVRecord;

/** Figures of the demo: 2023 H1 counted from its participants with plain maps, 2022 H1 as published. */
public final class FiguresFixture {

    private static final List<CSVRecord> PARTICIPANTS = CatalogueFixture.records("/demo/participants-2023H1.csv");
    private static final List<CSVRecord> PUBLISHED = CatalogueFixture.records("/demo/published-2022H1.csv");

    private FiguresFixture() {}

    public static List<CSVRecord> participants() {
        return PARTICIPANTS;
    }

    /** Returns approved figures in every dimension; within institutions only in those of the appendices. */
    public static PeriodCounts of(Period period) {
        return of(period, Basis.APPROVED);
    }

    public static PeriodCounts of(Period period, Basis basis) {
        Map<Counts.Key, Count> counts = new HashMap<>();
        if (period.getCode().equals("2022H1")) {
            PUBLISHED.forEach(row -> counts.put(publishedKey(row), publishedCount(row)));
            return new PeriodCounts(period, basis, new Counts(counts, true), Map.of());
        }
        return new PeriodCounts(period, basis, new Counts(national(), false), institutions());
    }

    /** Returns figures of 2023 H1 as if this sending institution had been counted before the dimension was added. */
    public static PeriodCounts uncounted(Period period, Dimension dimension, String institution) {
        Map<PeriodCounts.Group, Map<String, MemberCounts>> institutions = institutions();
        institutions
                .getOrDefault(new PeriodCounts.Group(Direction.OUTGOING, dimension), new HashMap<>())
                .put(institution, MemberCounts.UNKNOWN);
        return new PeriodCounts(period, Basis.APPROVED, new Counts(national(), false, Set.of(dimension)), institutions);
    }

    private static Map<Counts.Key, Count> national() {
        Map<Counts.Key, Count> counts = new HashMap<>();
        addPersons(counts);
        Set<Dimension> ofParticipants = EnumSet.copyOf(Dimension.STORED);
        ofParticipants.remove(Dimension.PERSON);
        ofParticipants.forEach(dimension -> PARTICIPANTS.forEach(row -> counts.merge(
                new Counts.Key(dimension, direction(row), member(row, dimension)), Count.of(1), Count::plus)));
        return counts;
    }

    /** The demo's participants have no identity number. */
    private static void addPersons(Map<Counts.Key, Count> counts) {
        PARTICIPANTS.forEach(row -> Stream.of(Optional.of(direction(row)), Optional.<Direction>empty())
                .forEach(direction -> counts.merge(
                        new Counts.Key(Dimension.PERSON, direction.orElse(null), Persons.UNIDENTIFIED),
                        Count.of(1),
                        Count::plus)));
    }

    private static Map<PeriodCounts.Group, Map<String, MemberCounts>> institutions() {
        Map<PeriodCounts.Group, Map<String, MemberCounts>> institutions = new HashMap<>();
        for (Direction direction : Direction.values()) {
            for (Dimension dimension : List.of(Dimension.TOTAL, Dimension.PROGRAMME)) {
                institutions.put(
                        new PeriodCounts.Group(direction, dimension), withinInstitutions(direction, dimension));
            }
        }
        return institutions;
    }

    private static Map<String, MemberCounts> withinInstitutions(Direction direction, Dimension dimension) {
        Map<String, Map<String, Count>> counts = new HashMap<>();
        PARTICIPANTS.stream()
                .filter(row -> direction(row) == direction)
                .forEach(row -> counts.computeIfAbsent(row.get("institution"), code -> new HashMap<>())
                        .merge(member(row, dimension), Count.of(1), Count::plus));
        return all(counts);
    }

    /** Members not listed are zero. */
    static Map<String, MemberCounts> all(Map<String, Map<String, Count>> counts) {
        Map<String, MemberCounts> all = new HashMap<>();
        counts.forEach((code, members) -> all.put(code, new MemberCounts(members, Count.ZERO)));
        return all;
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
