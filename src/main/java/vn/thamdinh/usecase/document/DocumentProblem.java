package vn.thamdinh.usecase.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.CompositionProblem;
import vn.thamdinh.domain.document.DocumentKind;

/**
 * Something that keeps a document from being issued.
 *
 * @param text     name of the text, such as "body"; "fields" for what people type, "template:NAME" for a template
 * @param line     from 1
 * @param argument the place, list, table, field, letter or piece of text concerned
 */
public record DocumentProblem(String text, int line, Sort sort, String argument) {
    private static final String SIGNER = "signer";

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
        /** A field with what is no day, time or number, such as 31/02/2026; the argument is its title. */
        BAD_FIELD,
        /** A letter without a shape in the font; of a field the argument is its title, a colon and the letter. */
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

    /**
     * All that keeps a composed document from being issued: what the composer told, and a kind's signer who is not named.
     *
     * @param typed what people filled in
     */
    static List<DocumentProblem> of(ComposedDocument composed, DocumentKind kind, Map<String, String> typed) {
        List<DocumentProblem> problems = new ArrayList<>(composed.problems().stream().map(DocumentProblem::of).toList());
        kind.fields().stream().filter(field -> field.id().equals(SIGNER) && !field.required() && field.preset().isBlank()
                        && typed.getOrDefault(SIGNER, "").isBlank())
                .forEach(field -> problems.add(new DocumentProblem("fields", 1, Sort.MISSING_FIELD, field.title())));
        return List.copyOf(problems);
    }

    /** Whether it is about what people type and not about a text. */
    public boolean isOfField() {
        return sort == Sort.MISSING_FIELD || sort == Sort.BAD_FIELD || text.equals("fields");
    }

    /** Where it is, as refusals tell people: a field's title, or a text's name, its line and the piece concerned. */
    @Override
    public String toString() {
        return isOfField() ? argument : text + ":" + line + " " + argument;
    }
}
