package kz.almasu.document;

import java.util.List;

/** An inline element of a sentence. */
public sealed interface Inline {

    /** Returns the displayed text. */
    String text();

    <R> R accept(Visitor<R> visitor);

    /** Whatever treats each kind of run in its own way: a new kind makes the compiler name every one of them. */
    interface Visitor<R> {

        R words(PlainText words);

        R value(Value value);

        R reference(Reference reference);

        R footnote(Footnote footnote);

        R change(Change change);
    }

    /** Plain words. */
    record PlainText(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A computed value: a number, a share or a growth rate.
     *
     * @param sources addresses of the figures that it is computed from; opaque to this package
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

    /**
     * Words that one edition has and another has not.
     *
     * @param inserted true if the later one has them
     */
    record Change(String text, boolean inserted) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /** A footnote, referenced from this position. */
    record Footnote(List<Sentence> sentences) implements Inline {
        public Footnote {
            sentences = List.copyOf(sentences);
        }

        /** Returns an empty text, because the sentence is complete without its footnotes. */
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
