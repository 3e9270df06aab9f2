package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Caption;
import kz.almasu.document.Inline;

/**
 * What fills a place of a text.
 *
 * @param amount the number that other words of the text agree with, as {@code {place_n, plural, …}}; null if none do
 */
public record Term(List<Inline> content, Number amount) {

    public Term {
        content = List.copyOf(content);
    }

    /** A name or a part of a sentence that is no figure. */
    public static Term words(String text) {
        return new Term(List.of(new Inline.Words(text)), null);
    }

    /** A number as it is read, and where it comes from. */
    public static Term value(String text, Number amount, List<String> sources) {
        return new Term(List.of(new Inline.Value(text, sources)), amount);
    }

    /** The label of a captioned block: {@code Table 1}. */
    public static Term reference(Caption caption) {
        return new Term(List.of(new Inline.Reference(caption.label(), caption.id())), null);
    }

    /** Several in a row, with this text between each two and another before the last. */
    public static Term list(List<Term> terms, String between, String beforeLast) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                content.add(new Inline.Words(i == terms.size() - 1 ? beforeLast : between));
            }
            content.addAll(terms.get(i).content());
        }
        return new Term(content, terms.size());
    }
}
