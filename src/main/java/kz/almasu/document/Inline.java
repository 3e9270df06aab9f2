package kz.almasu.document;

import java.util.List;

/** A run inside a sentence. */
public sealed interface Inline {

    /** What is read. */
    String text();

    <R> R accept(Visitor<R> visitor);

    /** Whatever treats each kind of run in its own way: a new kind makes the compiler name every one of them. */
    interface Visitor<R> {

        R words(PlainText words);

        R value(Value value);

        R reference(Reference reference);

        R footnote(Footnote footnote);
    }

    /** Plain words. */
    record PlainText(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /**
     * A reference to a captioned block of the same document.
     *
     * @param target its {@link Caption#id()}
     */
    record Reference(String text, String target) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.footnote(this);
        }
    }
}
