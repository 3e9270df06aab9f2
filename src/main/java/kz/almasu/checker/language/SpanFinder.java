package kz.almasu.checker.language;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.almasu.period.HalfYear;

/** Finds the spans of a text, keyed by their start offset. */
public final class SpanFinder {

    private SpanFinder() {}

    public static NavigableMap<Integer, Span> in(
            String text, Vocabulary words, HalfYear reported, Optional<HalfYear> before) {
        NavigableMap<Integer, Span> spans = new TreeMap<>();
        new PeriodFinder(words, reported, before).find(text, spans);
        new ReferenceFinder(words).find(text, spans);
        return spans;
    }

    static boolean isFree(NavigableMap<Integer, Span> spans, int from, int to) {
        Map.Entry<Integer, Span> last = spans.lowerEntry(to);
        return last == null || last.getValue().to() <= from;
    }
}
