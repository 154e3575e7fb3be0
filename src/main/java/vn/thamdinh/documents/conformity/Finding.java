package vn.thamdinh.documents.conformity;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.conformity.sheet.Place;

/**
 * What was found about one rule.
 *
 * @param places where to look, the first ten at most; empty where there is nothing to point at
 * @param found what was found, as a sentence
 */
public record Finding(RuleId rule, Verdict verdict, List<Place> places, Said found) {
    private static final int MOST_PLACES = 10;

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        places = places.stream().limit(MOST_PLACES).toList();
        Objects.requireNonNull(found, "found");
    }
}
