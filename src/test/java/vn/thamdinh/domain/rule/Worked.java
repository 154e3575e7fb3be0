package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** Worked cases in the words of a table: "part=18 whole=20" gives "1.80", "-", "? whole" or "! part PART_ABOVE_WHOLE". */
final class Worked {
    static final Rounding HUNDREDTHS = new Rounding(2, RoundingMode.HALF_UP);

    private Worked() {
    }

    static String result(ScoringRule rule, String max, String inputs) {
        return switch (rule.points(new BigDecimal(max), inputs(inputs), HUNDREDTHS)) {
            case RuleResult.Scored scored -> scored.rounded().toPlainString();
            case RuleResult.NotApplicable _ -> "-";
            case RuleResult.Missing missing -> "? " + String.join(" ", missing.inputs());
            case RuleResult.Impossible impossible -> "! " + impossible.input() + " " + impossible.fault();
        };
    }

    static String working(ScoringRule rule, String max, String inputs) {
        return rule.working(new BigDecimal(max), inputs(inputs));
    }

    static Inputs inputs(String text) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String pair : text.strip().split(" +")) {
            if (!pair.isEmpty()) {
                values.put(pair.substring(0, pair.indexOf('=')), new BigDecimal(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        return Inputs.of(values);
    }
}
