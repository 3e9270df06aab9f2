package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Inline;

/**
 * What fills a place of a text.
 *
 * @param amount the number that other words of the text agree with, as {@code {place_n, plural, …}}; null if none do
 */
record Term(List<Inline> content, Number amount) {

    Term {
        content = List.copyOf(content);
    }

    /** A name or a part of a sentence that is no figure. */
    static Term words(String text) {
        return new Term(List.of(new Inline.Words(text)), null);
    }

    /** A number as it is read, and where it comes from. */
    static Term value(String text, Number amount, List<String> sources) {
        return new Term(List.of(new Inline.Value(text, sources)), amount);
    }

    /** The same, with another number to agree with. */
    Term agreeing(Number other) {
        return new Term(content, other);
    }

    /** A number that stands at several places alike. */
    static Term shared(Term one, List<String> sources) {
        return value(one.content().get(0).text(), one.amount(), sources);
    }
}
