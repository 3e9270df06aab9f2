package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Inline;

/**
 * Argument of a message: text whose figures carry their sources.
 *
 * @param amount number for plural agreement, as in {@code {place_n, plural, …}}; null if none
 */
record Fragment(List<Inline> content, Number amount) {

    Fragment {
        content = List.copyOf(content);
    }

    /** Creates a text that is not a figure. */
    static Fragment ofText(String text) {
        return new Fragment(List.of(new Inline.PlainText(text)), null);
    }

    /** Creates a figure; plain text if no cell shows it. */
    static Fragment ofValue(String text, Number amount, List<String> sources) {
        Inline content = sources.isEmpty() ? new Inline.PlainText(text) : new Inline.Value(text, sources);
        return new Fragment(List.of(content), amount);
    }

    /** Returns a copy with another number for plural agreement. */
    Fragment withAmount(Number other) {
        return new Fragment(content, other);
    }

    /** Returns a number that several cells have in common. */
    static Fragment withSources(Fragment one, List<String> sources) {
        return ofValue(one.content().get(0).text(), one.amount(), sources);
    }
}
