package vn.thamdinh.usecase.document;

import java.util.Locale;

import vn.thamdinh.documents.composed.CompositionProblem;

/**
 * Something that keeps a document from being issued.
 *
 * @param text     name of the text, such as "body"; "fields" for what people type, "template:NAME" for a template
 * @param line     from 1
 * @param argument the place, list, table, field, letter or piece of text concerned
 */
public record DocumentProblem(String text, int line, Sort sort, String argument) {
    /** What can be wrong; the names are those of the composer's. */
    public enum Sort {
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
        /** A required field that is not filled in; the argument is its title. */
        MISSING_FIELD,
        /** A letter without a shape in the font. */
        NO_SHAPE,
        /** A template or style sheet of somebody's own that cannot be used. */
        BAD_TEMPLATE;

        /** The name that machines may rely on. */
        public String stableName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same as the composer told it. */
    public static DocumentProblem of(CompositionProblem problem) {
        return new DocumentProblem(problem.text(), problem.line(), Sort.valueOf(problem.problem().name()),
                problem.argument());
    }

    @Override
    public String toString() {
        return text + ":" + line + " " + sort.stableName() + " " + argument;
    }
}
