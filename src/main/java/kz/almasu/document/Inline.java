package kz.almasu.document;

import java.util.List;

/** A run inside a sentence. */
public sealed interface Inline {

    /** What is read. */
    String text();

    /** Plain words. */
    record PlainText(String text) implements Inline {}

    /**
     * A number, a share or a growth.
     *
     * @param sources where it comes from: one address for a figure, several for what is computed from several. What an
     *     address means is known to whoever composed the document
     */
    record Value(String text, List<String> sources) implements Inline {
        public Value {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A reference to a captioned block of the same document.
     *
     * @param target its {@link Caption#id()}
     */
    record Reference(String text, String target) implements Inline {}

    /** A note at the foot of the page, called from here. */
    record Footnote(List<Sentence> sentences) implements Inline {
        public Footnote {
            sentences = List.copyOf(sentences);
        }

        /** Nothing: the sentence reads without it. */
        @Override
        public String text() {
            return "";
        }
    }
}
