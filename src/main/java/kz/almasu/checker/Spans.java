package kz.almasu.checker;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a text is found to hold before its words are read, by where it begins. */
final class Spans {

    private Spans() {}

    static NavigableMap<Integer, Span> in(String text, Words words, Facts facts) {
        NavigableMap<Integer, Span> spans = new TreeMap<>();
        new Times(words, facts.reported(), facts.before()).find(text, spans);
        new References(words).find(text, spans);
        return spans;
    }

    /** Whether nothing was found there yet. */
    static boolean isFree(NavigableMap<Integer, Span> spans, int from, int to) {
        Map.Entry<Integer, Span> last = spans.lowerEntry(to);
        return last == null || last.getValue().to() <= from;
    }
}
