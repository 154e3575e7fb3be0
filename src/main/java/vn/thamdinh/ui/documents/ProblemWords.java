package vn.thamdinh.ui.documents;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.document.DocumentProblem;

/** What is wrong with a text, in a sentence with its place. */
public final class ProblemWords {
    private static final String OFFICE = "office.";

    private ProblemWords() {
    }

    public static String of(UiKit kit, DocumentProblem problem) {
        String what = switch (problem.sort()) {
            case UNKNOWN_PLACE -> kit.text("documents.problem-unknown-place", problem.argument());
            case UNKNOWN_LIST -> kit.text("documents.problem-unknown-list", problem.argument());
            case UNKNOWN_TABLE -> kit.text("documents.problem-unknown-table", problem.argument());
            case UNKNOWN_BASIS -> kit.text("documents.problem-unknown-basis", problem.argument());
            case STRAY_BRACE -> kit.text("documents.problem-stray-brace", problem.argument());
            case MISSING_TEXT -> kit.text("documents.problem-missing-text", problem.argument());
            case MISSING_FIELD -> kit.text("documents.problem-missing-field", problem.argument());
            case BAD_FIELD -> kit.text("documents.problem-bad-field", problem.argument());
            case NO_SHAPE -> kit.text("documents.problem-no-shape", problem.argument());
            case BAD_TEMPLATE -> kit.text("documents.problem-bad-template", problem.argument());
        };
        return problem.isOfField() ? what
                : kit.text("documents.problem-at", name(kit, problem.text()), problem.line(), what);
    }

    /** The office's own word for a text of a document; the name itself for others. */
    public static String name(UiKit kit, String text) {
        return switch (text) {
            case "subject" -> kit.text("documents.text-subject");
            case "bases" -> kit.text("documents.text-bases");
            case "to" -> kit.text("documents.text-to");
            case "body" -> kit.text("documents.text-body");
            case "recipients" -> kit.text("documents.text-recipients");
            case String annex when annex.matches("annex[0-9]+\\.(title|body|type|style)") -> kit.text("documents.text-annex."
                    + annex.substring(annex.indexOf('.') + 1), annex.substring("annex".length(), annex.indexOf('.')));
            case String office when office.startsWith(OFFICE) -> office(kit, office.substring(OFFICE.length()).split("\\.", 3));
            default -> known(kit, "documents.text-shared.", text);
        };
    }

    /** Of the body, the part of its letterhead, and the choice of who signs: "UBND tỉnh: người ký, deputy". */
    private static String office(UiKit kit, String... parts) {
        String body = known(kit, "documents.text-office.", parts[0]);
        return parts.length == 1 ? body : body + ": " + known(kit, "documents.text-letterhead.", parts[1])
                + (parts.length == 2 ? "" : ", " + known(kit, "documents.text-signing.", parts[2]));
    }

    private static String known(UiKit kit, String family, String name) {
        return kit.messages().has(family + name) ? kit.text(family + name) : name;
    }
}
