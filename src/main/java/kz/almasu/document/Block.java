package kz.almasu.document;

import java.util.List;

/** An element of a document body. */
public sealed interface Block {

    /** Returns the id of the block, unique within the document; used as link target. */
    String id();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of block, so that the compiler names every renderer that a new kind has to be added to. */
    interface Visitor<R> {

        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R listing(Listing listing);

        R table(TableBlock table);

        R chart(ChartBlock chart);
    }

    /** @param level 1 for a section, 2 for a subsection */
    record Heading(String id, int level, String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Paragraph(String id, List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A bulleted list. */
    record Listing(String id, List<Sentence> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /** @param notes printed below the table */
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
     * A chart of a table. Unknown cells are drawn as unknown, never as zero.
     *
     * @param alternative text alternative for readers who cannot see the chart
     */
    record ChartBlock(Caption caption, Table data, String alternative, ChartStyle style) implements Block {

        public ChartBlock(Caption caption, Table data, String alternative) {
            this(caption, data, alternative, ChartStyle.BARS);
        }

        /** True if the numbers are printed as a table too: as demanded, and where one is unknown. */
        public boolean isTabulated() {
            return style.tabulated() || data.isIncomplete();
        }

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
