package vn.thamdinh.documents.conformity.rules;

import java.util.List;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.Verdict;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** A verdict with its reason, before it is tied to a rule. */
record Ruling(Verdict verdict, List<Place> places, Said found) {
    static Ruling pass(Said found, TextLine... lines) {
        return new Ruling(Verdict.PASS, places(lines), found);
    }

    static Ruling fail(Said found, TextLine... lines) {
        return new Ruling(Verdict.FAIL, places(lines), found);
    }

    static Ruling none(Said why) {
        return new Ruling(Verdict.NOT_APPLICABLE, List.of(), why);
    }

    static Ruling review(Said why, TextLine... lines) {
        return new Ruling(Verdict.NEEDS_REVIEW, places(lines), why);
    }

    private static List<Place> places(TextLine... lines) {
        return List.of(lines).stream().map(TextLine::place).toList();
    }
}
