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

/**
 * Number of exchanges of an institution in a half-year: per direction, and per country and programme within each
 * direction.
 */
public record ExchangeCounts(Map<Segment, Long> counts) {

    public static final ExchangeCounts NONE = new ExchangeCounts(Map.of());

    public ExchangeCounts {
        counts = Map.copyOf(counts);
    }

    /**
     * A direction, or a country or programme within it.
     *
     * @param member null for the whole direction
     */
    record Segment(Direction direction, CodeListEntry member) implements Localized, Serializable {

        /** Stable key, independent of half-year and language. */
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
        Builder counts = new Builder();
        rows.forEach(row -> counts.add(
                row.entry().getDirection(),
                row.entry().getCountry(),
                row.entry().getProgramme(),
                1));
        return counts.build();
    }

    long of(Segment segment) {
        return counts.getOrDefault(segment, 0L);
    }

    long all() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().member() == null)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

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
