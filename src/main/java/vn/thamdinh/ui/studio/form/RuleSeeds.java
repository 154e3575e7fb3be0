package vn.thamdinh.ui.studio.form;

import java.math.BigDecimal;
import java.util.List;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.studio.Seed;

/** How a rule begins when its kind was chosen: in order by itself wherever it can be, with words that ask to be replaced. */
final class RuleSeeds {
    private RuleSeeds() {
    }

    /**
     * A new rule.
     *
     * @param max   the component's highest points, as typed
     * @param title its wording, from which questions are made
     */
    static Seed of(String kind, String max, String title, Messages messages) {
        String question = title.isBlank() ? messages.text("studio.seed.question") : title;
        Seed rule = Seed.group("kind", kind);
        return switch (kind) {
            case "yesNo" -> Seed.group("kind", kind, "question", question);
            case "veto" -> Seed.group("kind", kind, "question", question, "effect", "RECOGNITION");
            case "ratio", "reverseRatio" -> quotient(kind, messages);
            case "flooredRatio" -> quotient(kind, messages).and("floor", Seed.text("50"));
            case "rescaled" -> rule.and("ratio", ratio(messages)).and("from", Seed.text("0")).and("to", Seed.text("100"));
            case "stepTable" -> rule.and("ratio", ratio(messages)).and("steps", steps(max));
            case "increment" -> rule.and("number", number(messages)).and("threshold", Seed.text("1"))
                    .and("base", Seed.text("0")).and("per", Seed.text("1")).and("step", Seed.text("1"));
            case "pointsPerItem", "deduction" -> rule.and("items", Seed.list(Seed.group("id", "k1", "label",
                    messages.text("studio.seed.item"), "each", "1")));
            case "lateness" -> Seed.group("kind", kind, "label", messages.text("studio.seed.days"), "each", "0.5", "limit",
                    "10");
            case "levels" -> rule.and("levels", Seed.list(level("m1", "studio.seed.full", "100", messages),
                    level("m2", "studio.seed.half", "50", messages), level("m3", "studio.seed.nothing", "0", messages)));
            case "checklist" -> rule.and("parts", Seed.list(Seed.group("id", "p1", "title",
                    messages.text("studio.seed.item"), "points", max)));
            case "satisfiedShare" -> survey(rule).and("levels", Seed.texts(List.of("5", "4", "3", "2", "1")))
                    .and("satisfied", Seed.texts(List.of("5", "4"))).and("zero", Seed.text("ZERO"));
            case "weightedShares" -> survey(rule).and("levels", Seed.list(Seed.group("id", "4", "percent", "100"),
                    Seed.group("id", "1", "percent", "0"))).and("zero", Seed.text("ZERO"));
            case "surveyMean" -> survey(rule).and("levels", Seed.list(Seed.group("id", "5", "value", "5"),
                            Seed.group("id", "1", "value", "1"))).and("low", Seed.text("1")).and("high", Seed.text("5"))
                    .and("zero", Seed.text("ZERO"));
            case "linkedIndex" -> Seed.group("kind", kind, "figure", "?", "from", "0", "to", "100");
            case "trend" -> rule.and("ratio", ratio(messages)).and("before", Seed.text("?"))
                    .and("change", Seed.text("DIFFERENCE")).and("steps", Seed.list(Seed.group("above", "0", "points", max),
                            Seed.group("to", "0", "points", "0")));
            case "formula" -> rule.and("variables", Seed.list(Seed.group("name", "x1", "label",
                    messages.text("studio.seed.item")))).and("formula", Seed.text("min(M, x1)"));
            case "whereApplicable" -> rule.and("rule", Seed.group("kind", "yesNo", "question", question));
            default -> rule;
        };
    }

    static Seed ratio(Messages messages) {
        return Seed.group("part", messages.text("studio.seed.part"), "whole", messages.text("studio.seed.whole"), "zero",
                "REFUSED");
    }

    static Seed number(Messages messages) {
        return Seed.group("label", messages.text("studio.seed.item"), "high", "1000");
    }

    private static Seed quotient(String kind, Messages messages) {
        return Seed.group("kind", kind, "part", messages.text("studio.seed.part"), "whole",
                messages.text("studio.seed.whole"), "zero", "REFUSED");
    }

    private static Seed steps(String max) {
        return Seed.list(Seed.group("from", "100", "points", max), Seed.group("from", "80", "below", "100", "points",
                half(max)), Seed.group("below", "80", "points", "0"));
    }

    private static String half(String max) {
        try {
            return Numbers.plain(new BigDecimal(max.replace(',', '.')).divide(BigDecimal.TWO, 2,
                    java.math.RoundingMode.HALF_UP));
        } catch (NumberFormatException none) {
            return "0";
        }
    }

    private static Seed level(String id, String key, String percent, Messages messages) {
        return Seed.group("id", id, "title", messages.text(key), "percent", percent);
    }

    private static Seed survey(Seed rule) {
        return rule.and("form", Seed.text("?")).and("questions", Seed.texts(List.of("c1")));
    }
}
