package kz.almasu.submission.rule;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** How many exchanges an institution had in a half-year: per direction, and within each per country and programme. */
public record ExchangeCounts(Map<Segment, Long> counts) {

    public static final ExchangeCounts NONE = new ExchangeCounts(Map.of());

    public ExchangeCounts {
        counts = Map.copyOf(counts);
    }

    /** A part of an institution's exchanges; {@code member} is null for all of the direction. */
    record Segment(Direction direction, CodeListEntry member) implements Localized, Serializable {

        /** The same half-year after half-year, in any language. */
        String key() {
            return member == null ? direction.name() : direction + "|" + member.getCode();
        }

        @Override
        public String label(Language language) {
            return member == null
                    ? direction.label(language)
                    : direction.label(language) + ": " + member.label(language);
        }
    }

    static ExchangeCounts of(Collection<CheckedRow> rows) {
        Builder counting = new Builder();
        rows.forEach(row -> counting.add(
                row.entry().getDirection(),
                row.entry().getCountry(),
                row.entry().getProgramme(),
                1));
        return counting.build();
    }

    long of(Segment part) {
        return counts.getOrDefault(part, 0L);
    }

    long all() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().member() == null)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Adds counts up. */
    public static class Builder {

        private final Map<Segment, Long> counts = new HashMap<>();

        public void add(Direction direction, Country country, Programme programme, long count) {
            counts.merge(new Segment(direction, null), count, Long::sum);
            counts.merge(new Segment(direction, country), count, Long::sum);
            counts.merge(new Segment(direction, programme), count, Long::sum);
        }

        public ExchangeCounts build() {
            return new ExchangeCounts(counts);
        }
    }
}
