package vn.thamdinh.documents.composed;

/**
 * Something in a kind's texts that keeps the document from being right.
 *
 * @param text     name of the text, such as "body"
 * @param line     from 1
 * @param problem  what is wrong
 * @param argument the place, list, table or piece of text concerned
 */
public record CompositionProblem(String text, int line, Problem problem, String argument) {
    /** What can be wrong with a text. */
    public enum Problem {
        /** A place that no fact and no field has. */
        UNKNOWN_PLACE,
        /** A list that is not known. */
        UNKNOWN_LIST,
        /** A table that is not known. */
        UNKNOWN_TABLE,
        /** A paper that the library of legal bases does not have. */
        UNKNOWN_BASIS,
        /** A brace that opens or closes no place. */
        STRAY_BRACE,
        /** A text that the form cannot do without. */
        MISSING_TEXT,
        /** A required field that is not filled in. */
        MISSING_FIELD,
        /** What was typed into a field is no day, time or number, such as 31/02/2026; the argument is its title. */
        BAD_FIELD,
        /** A letter without a shape in the font. */
        NO_SHAPE,
        /** A template or style sheet of somebody's own that cannot be used; the program's own stand in its place. */
        BAD_TEMPLATE
    }
}
