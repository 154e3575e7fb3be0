package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.parts.Head;
import vn.thamdinh.documents.conformity.parts.Parts;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** All that a rule may look at. */
record Look(Sheet sheet, Parts parts, Context context) {
    boolean is(PaperKind kind) {
        return parts.kind() == kind;
    }

    Head head() {
        return parts.head();
    }

    /** A part that is missing: a fault of an official paper, nothing to judge on a form. */
    Ruling missing(Said part) {
        return is(PaperKind.FORM) ? Ruling.none(said("shared.none", part)) : Ruling.fail(said("shared.not-found",
                part));
    }

    Optional<Stroke> strokeBelow(TextLine line, double within) {
        return sheet.page(line.page()).strokeBelow(line, within);
    }

    /** Lines of the main part's text, bases included. */
    Stream<TextLine> running() {
        return Stream.of(parts.bases(), parts.body()).flatMap(List::stream).flatMap(each -> each.lines().stream());
    }

    /** The main text without tables, paragraph by paragraph. */
    Stream<String> texts() {
        return Stream.of(parts.bases(), parts.body()).flatMap(List::stream).map(each -> each.text());
    }
}
