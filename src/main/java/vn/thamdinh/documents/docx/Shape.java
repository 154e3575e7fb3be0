package vn.thamdinh.documents.docx;

/** How a paragraph lies on the page, with a line above it or none; measures in points. */
record Shape(Align align, Indent indent, Spacing spacing, Keep keep, Rule rule) {

    /** Where its lines end. */
    enum Align {
        LEFT("left"), CENTRE("center"), RIGHT("right"), BOTH("both");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        /** As Word calls it. */
        String word() {
            return word;
        }
    }

    /** A line's thickness; zero for none. */
    record Rule(double thickness, boolean dotted) {
        static final Rule NONE = new Rule(0, false);
    }

    /** Distance from the text's edges; {@code first} is that of the first line from the others. */
    record Indent(double left, double right, double first) {
        static final Indent NONE = new Indent(0, 0, 0);
    }

    /** Room above and below, and the height of a line: the least that it has, or exactly that. */
    record Spacing(double before, double after, double line, boolean exact) {
        Spacing withBefore(double other) {
            return new Spacing(other, after, line, exact);
        }

        Spacing withAfter(double other) {
            return new Spacing(before, other, line, exact);
        }
    }

    /** On which page: with the next paragraph, with all its lines, on a new one. */
    record Keep(boolean next, boolean lines, boolean newPage) {
        static final Keep FREE = new Keep(false, false, false);

        Keep withNext() {
            return new Keep(true, lines, newPage);
        }

        Keep whole() {
            return new Keep(next, true, newPage);
        }

        Keep onNewPage() {
            return new Keep(next, lines, true);
        }
    }

    Shape with(Keep other) {
        return new Shape(align, indent, spacing, other, rule);
    }

    Shape with(Spacing other) {
        return new Shape(align, indent, other, keep, rule);
    }

    Shape with(Indent other) {
        return new Shape(align, other, spacing, keep, rule);
    }
}
