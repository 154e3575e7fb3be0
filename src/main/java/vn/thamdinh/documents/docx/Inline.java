package vn.thamdinh.documents.docx;

/** What stands in a line; measures in points. */
sealed interface Inline {

    /** Letters of one look; {@code framed} ones have a line around them. */
    record Text(String text, Letters letters, boolean framed) implements Inline {
    }

    /** The end of a line within a paragraph. */
    record Break() implements Inline {
    }

    /** A dotted line to write on. */
    record Dots(double width) implements Inline {
    }

    /** A photo, by the name that the text has for it. */
    record Picture(String name, double width, double height, String description) implements Inline {
    }

    /**
     * How letters look.
     *
     * @param size   in points
     * @param colour six hexadecimal digits
     */
    record Letters(double size, boolean bold, boolean italic, String colour) {
    }
}
