package kz.almasu.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence or a list item.
 *
 * @param id stable across languages and editions
 */
public record Sentence(String id, List<Inline> content) {

    public Sentence {
        content = List.copyOf(content);
    }

    /** Returns the displayed text without footnotes. */
    public String text() {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
