package kz.almasu.figures;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Direction;

/**
 * Random half-years, reproducible by seed: few and many participants, ties, a single country, none, partly published.
 */
public final class RandomFigures {

    private static final Map<Dimension, String> FILES = new EnumMap<>(Map.of(
            Dimension.INSTITUTION, "institutions",
            Dimension.DEGREE, "degrees",
            Dimension.FIELD, "fields",
            Dimension.FORMAT, "formats",
            Dimension.PROGRAMME, "programmes",
            Dimension.COUNTRY, "countries"));
    private static final Map<Dimension, List<String>> MEMBERS = new EnumMap<>(Dimension.class);
    private static final int[] SIZES = {0, 1, 2, 3, 5, 12, 40, 300};
    private static final long[] WEIGHTS = {1, 1, 1, 20, 100_000};

    static {
        FILES.forEach((dimension, file) -> MEMBERS.put(
                dimension,
                CatalogueFixture.records("/catalogue/" + file + ".csv").stream()
                        .map(row -> row.get("code"))
                        .toList()));
    }

    private record Exchanges(Direction direction, Map<Dimension, String> members, long participants) {}

    private final long seed;
    private final Map<String, PeriodCounts> cache = new HashMap<>();

    public RandomFigures(long seed) {
        this.seed = seed;
    }

    public PeriodCounts of(Period period) {
        return cache.computeIfAbsent(
                period.getCode(),
                code -> new PeriodCounts(period, Basis.APPROVED, national(period), withinInstitutions(period)));
    }

    private Counts national(Period period) {
        Map<Counts.Key, Count> counts = new HashMap<>();
        Set<Dimension> ofParticipants = EnumSet.copyOf(Dimension.STORED);
        ofParticipants.remove(Dimension.PERSON);
        for (Dimension dimension : ofParticipants) {
            exchanges(period)
                    .forEach(each -> counts.merge(
                            new Counts.Key(dimension, each.direction, each.members.get(dimension)),
                            Count.of(each.participants),
                            Count::plus));
        }
        addPersons(counts, period);
        return isPublished(period) ? new Counts(published(counts, period), true) : new Counts(counts, false);
    }

    /** All, some or none of the participants have an identity number, and all, some or none of them took part once. */
    private void addPersons(Map<Counts.Key, Count> counts, Period period) {
        Random random = random(period);
        random.nextLong();
        int withNumber = random.nextInt(4);
        int once = random.nextInt(3);
        long identified = 0;
        long unidentified = 0;
        for (Direction direction : Direction.values()) {
            long participants = counts.getOrDefault(new Counts.Key(Dimension.TOTAL, direction, ""), Count.ZERO)
                    .value();
            long numbered = withNumber == 3 ? participants : participants * withNumber / 4;
            long persons = once == 2 ? numbered : Math.min(numbered, (numbered + 1) * (once + 1) / 3);
            counts.put(new Counts.Key(Dimension.PERSON, direction, Persons.IDENTIFIED), Count.of(persons));
            counts.put(
                    new Counts.Key(Dimension.PERSON, direction, Persons.UNIDENTIFIED),
                    Count.of(participants - numbered));
            identified += persons;
            unidentified += participants - numbered;
        }
        counts.put(new Counts.Key(Dimension.PERSON, null, Persons.IDENTIFIED), Count.of(identified));
        counts.put(new Counts.Key(Dimension.PERSON, null, Persons.UNIDENTIFIED), Count.of(unidentified));
    }

    private Map<PeriodCounts.Group, Map<String, MemberCounts>> withinInstitutions(Period period) {
        Map<PeriodCounts.Group, Map<String, MemberCounts>> all = new HashMap<>();
        if (!isPublished(period)) {
            for (Direction direction : Direction.values()) {
                for (Dimension dimension : List.of(Dimension.TOTAL, Dimension.PROGRAMME)) {
                    all.put(
                            new PeriodCounts.Group(direction, dimension),
                            withinInstitutions(period, direction, dimension));
                }
            }
        }
        return all;
    }

    private Map<String, MemberCounts> withinInstitutions(Period period, Direction direction, Dimension dimension) {
        Map<String, Map<String, Count>> counts = new HashMap<>();
        exchanges(period).stream()
                .filter(each -> each.direction == direction)
                .forEach(
                        each -> counts.computeIfAbsent(each.members.get(Dimension.INSTITUTION), code -> new HashMap<>())
                                .merge(each.members.get(dimension), Count.of(each.participants), Count::plus));
        return FiguresFixture.all(counts);
    }

    private boolean isPublished(Period period) {
        return random(period).nextInt(10) < (period.getCode().equals("2022H1") ? 4 : 1);
    }

    private Random random(Period period) {
        return new Random(seed * 31 + period.getCode().hashCode());
    }

    private List<Exchanges> exchanges(Period period) {
        Random random = random(period);
        random.nextInt();
        int size = SIZES[random.nextInt(SIZES.length)];
        long weight = WEIGHTS[random.nextInt(WEIGHTS.length)];
        int members = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 100;
        int oneWay = random.nextInt(6);
        return random.longs(size)
                .mapToObj(each -> exchange(new Random(each), weight, members, oneWay))
                .toList();
    }

    /** @param members maximum number of members of each code list to choose from */
    private static Exchanges exchange(Random random, long weight, int members, int oneWay) {
        Map<Dimension, String> chosen = new EnumMap<>(Dimension.class);
        MEMBERS.forEach((dimension, list) -> {
            double skewed = Math.pow(random.nextDouble(), 2);
            chosen.put(dimension, list.get((int) (skewed * Math.min(members, list.size()))));
        });
        chosen.put(Dimension.TOTAL, "");
        chosen.put(Dimension.FOREIGN_INSTITUTION, Integer.toString(random.nextInt(50)));
        chosen.put(
                Dimension.INSTITUTION_TYPE,
                CatalogueFixture.institution(chosen.get(Dimension.INSTITUTION))
                        .getCurrent()
                        .getType()
                        .getCode());
        boolean outgoing = oneWay == 0 || oneWay != 1 && random.nextBoolean();
        return new Exchanges(
                outgoing ? Direction.OUTGOING : Direction.INCOMING,
                chosen,
                weight == 20 ? 20 : 1 + (long) (random.nextDouble() * weight));
    }

    /** Some figures are known, some lack a number or a direction, some are missing. */
    private Map<Counts.Key, Count> published(Map<Counts.Key, Count> all, Period period) {
        Random random = random(period);
        Map<Counts.Key, Count> published = new HashMap<>();
        all.keySet().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(key -> {
                    int chance = random.nextInt(10);
                    if (chance < 6 || key.dimension() == Dimension.TOTAL && chance < 9) {
                        published.put(key, all.get(key));
                    } else if (chance < 8) {
                        published.put(new Counts.Key(key.dimension(), null, key.member()), Count.UNKNOWN);
                    }
                });
        published
                .keySet()
                .removeIf(key -> key.dimension() == Dimension.FOREIGN_INSTITUTION
                        || key.dimension() == Dimension.PERSON
                        || key.dimension() == Dimension.INSTITUTION
                        || key.dimension() == Dimension.TOTAL && key.direction() == null);
        return published;
    }
}
