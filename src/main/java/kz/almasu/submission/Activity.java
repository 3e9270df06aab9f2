package kz.almasu.submission;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;

/** How many exchanges an institution had in a half-year: per direction, and within each per country and programme. */
record Activity(Map<Part, Long> counts) {

    static final Activity NONE = new Activity(Map.of());

    Activity {
        counts = Map.copyOf(counts);
    }

    /** A part of an institution's exchanges; {@code member} is null for all of the direction. */
    record Part(Direction direction, CodeListEntry member) implements Spoken, Serializable {

        /** The same half-year after half-year, in any language. */
        String key() {
            return member == null ? direction.name() : direction + "|" + member.getCode();
        }

        @Override
        public String in(Language language) {
            return member == null ? direction.in(language) : direction.in(language) + ": " + member.in(language);
        }
    }

    static Activity of(Collection<CheckedRow> rows) {
        Counting counting = new Counting();
        rows.forEach(row -> counting.add(
                row.entry().getDirection(),
                row.entry().getCountry(),
                row.entry().getProgramme(),
                1));
        return counting.activity();
    }

    long of(Part part) {
        return counts.getOrDefault(part, 0L);
    }

    long all() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().member() == null)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Adds counts up. */
    static class Counting {

        private final Map<Part, Long> counts = new HashMap<>();

        void add(Direction direction, Country country, Programme programme, long count) {
            counts.merge(new Part(direction, null), count, Long::sum);
            counts.merge(new Part(direction, country), count, Long::sum);
            counts.merge(new Part(direction, programme), count, Long::sum);
        }

        Activity activity() {
            return new Activity(counts);
        }
    }
}
