package kz.almasu.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One whole sentence, or one item of a listing.
 *
 * @param id stable name: the same statement has it in each language and in each edition
 */
public record Sentence(String id, List<Inline> content) {

    public Sentence {
        content = List.copyOf(content);
    }

    /** What is read, without its footnotes. */
    public String text() {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
