package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Inline;

/**
 * What fills a place of a text.
 *
 * @param amount the number that other words of the text agree with, as {@code {place_n, plural, …}}; null if none do
 */
record Fragment(List<Inline> content, Number amount) {

    Fragment {
        content = List.copyOf(content);
    }

    /** A name or a part of a sentence that is no figure. */
    static Fragment ofText(String text) {
        return new Fragment(List.of(new Inline.PlainText(text)), null);
    }

    /** A number as it is read, and where it comes from. */
    static Fragment ofValue(String text, Number amount, List<String> sources) {
        return new Fragment(List.of(new Inline.Value(text, sources)), amount);
    }

    /** The same, with another number to agree with. */
    Fragment withAmount(Number other) {
        return new Fragment(content, other);
    }

    /** A number that stands at several places alike. */
    static Fragment withSources(Fragment one, List<String> sources) {
        return ofValue(one.content().get(0).text(), one.amount(), sources);
    }
}
