package kz.almasu.document;

import java.util.List;

/** A part of a document, one below the other. */
public sealed interface Block {

    /** Its address within the document. */
    String id();

    <R> R accept(Visitor<R> visitor);

    /** Whatever treats each kind of block in its own way: a new kind makes the compiler name every one of them. */
    interface Visitor<R> {

        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R listing(Listing listing);

        R table(TableBlock table);

        R chart(ChartBlock chart);
    }

    /** @param level 1 for a section, 2 for a part of one */
    record Heading(String id, int level, String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** Sentences that run on. */
    record Paragraph(String id, List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** Items with a bullet each. */
    record Listing(String id, List<Sentence> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /** @param notes what is remarked below the table */
    record TableBlock(Caption caption, Table table, List<Sentence> notes) implements Block {
        public TableBlock {
            notes = List.copyOf(notes);
        }

        @Override
        public String id() {
            return caption.id();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A bar chart with the table that it is drawn from: a category per row, a series per column. Unknown cells have no
     * bar and are named as unknown.
     *
     * @param alternative what the chart shows, in words
     */
    record ChartBlock(Caption caption, Table data, String alternative) implements Block {

        @Override
        public String id() {
            return caption.id();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chart(this);
        }
    }
}
