package vn.thamdinh.documents.docx;

import java.util.List;
import java.util.stream.IntStream;

/** A piece of a paper from edge to edge, as Word knows it; all measures in points. */
sealed interface Block {

    /** A paragraph of the named style; its shape is written where it differs from the style's. */
    record Paragraph(NamedStyles.Style style, Shape shape, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        Paragraph with(Shape other) {
            return new Paragraph(style, other, content);
        }

        @Override
        public Paragraph keptWithNext() {
            return with(shape.with(shape.keep().withNext()));
        }

        @Override
        public Paragraph keptWhole() {
            return with(shape.with(shape.keep().whole()));
        }
    }

    /**
     * A table with lines, or columns without.
     *
     * @param columns widths
     * @param left    of its left edge from the text's
     */
    record Table(List<Double> columns, double left, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public Table keptWithNext() {
            return new Table(columns, left, rows.stream().map(Row::keptWithNext).toList());
        }

        /** All its rows on one page. */
        @Override
        public Table keptWhole() {
            int last = rows.size() - 1;
            return new Table(columns, left, IntStream.rangeClosed(0, last)
                    .mapToObj(at -> at < last ? rows.get(at).keptWithNext() : rows.get(at)).toList());
        }
    }

    /** Where a section ends, with the page that it had; the next begins on a new one. */
    record SectionEnd(Page page, Numbering numbering) implements Block {
        @Override
        public SectionEnd keptWithNext() {
            return this;
        }

        @Override
        public SectionEnd keptWhole() {
            return this;
        }
    }

    /** How a section's pages are counted. */
    enum Numbering {
        /** From one, which is not printed. */
        ANEW,
        /** On from the section before. */
        ON
    }

    /** The same on one page with what follows. */
    Block keptWithNext();

    /** The same, not torn apart by the end of a page. */
    Block keptWhole();

    /** A row; {@code header} is repeated on every page; {@code height} is its least. */
    record Row(List<Cell> cells, boolean header, double height) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row keptWithNext() {
            return new Row(cells.stream().map(Cell::keptWithNext).toList(), header, height);
        }
    }

    /** A cell over some columns; one that continues the cell above has no content. */
    record Cell(int columns, Merge merge, Look look, List<Block> content) {
        public Cell {
            content = List.copyOf(content);
        }

        Cell keptWithNext() {
            return new Cell(columns, merge, look, content.stream().map(Block::keptWithNext).toList());
        }
    }

    /** Whether a cell goes over several rows. */
    enum Merge {
        NONE, FIRST, CONTINUED
    }

    /**
     * What a cell looks like.
     *
     * @param border thickness of its lines; none for zero
     * @param ground colour as six hexadecimal digits; empty for none
     */
    record Look(boolean middle, double border, String ground, Insets insets) {
    }

    /** Room inside a cell's edges, or outside a page's text. */
    record Insets(double top, double right, double bottom, double left) {
        static final Insets NONE = new Insets(0, 0, 0, 0);
    }

    /** A page's size and its margins. */
    record Page(double width, double height, Insets margins) {
        double text() {
            return width - margins.left() - margins.right();
        }
    }
}
