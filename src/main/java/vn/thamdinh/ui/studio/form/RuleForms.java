package vn.thamdinh.ui.studio.form;

import static vn.thamdinh.ui.studio.form.FormPart.number;
import static vn.thamdinh.ui.studio.form.FormPart.text;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.studio.form.FormPart.Alternative;
import vn.thamdinh.ui.studio.form.FormPart.Choice;
import vn.thamdinh.ui.studio.form.FormPart.Flag;
import vn.thamdinh.ui.studio.form.FormPart.OneOf;
import vn.thamdinh.ui.studio.form.FormPart.Rows;
import vn.thamdinh.ui.studio.form.FormPart.Rule;
import vn.thamdinh.ui.studio.form.FormPart.Texts;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;

/** What each kind of rule asks for, as {@code programme-files.md} tells it. */
final class RuleForms {
    static final String MANUAL = "manual";

    /** From the usual to the rare. */
    static final List<String> KINDS = List.of(MANUAL, "yesNo", "levels", "checklist", "ratio", "stepTable", "deduction",
            "pointsPerItem", "lateness", "increment", "rescaled", "flooredRatio", "reverseRatio", "satisfiedShare",
            "weightedShares", "surveyMean", "linkedIndex", "trend", "formula", "veto", "whereApplicable");

    private final Messages messages;

    RuleForms(Messages messages) {
        this.messages = messages;
    }

    List<FormPart> parts(String kind) {
        return switch (kind) {
            case "yesNo" -> List.of(text("question"));
            case "ratio", "reverseRatio" -> quotient();
            case "flooredRatio" -> with(quotient(), number("floor"));
            case "rescaled" -> List.of(measure(), number("from"), number("to"));
            case "stepTable" -> List.of(measure(), steps());
            case "increment" -> List.of(typed(), number("threshold"), number("base"), number("per"), number("step"));
            case "pointsPerItem" -> List.of(items());
            case "deduction" -> List.of(items(), number("floor"));
            case "lateness" -> List.of(text("label"), number("each"), number("limit"));
            case "levels" -> List.of(text("label"), rows("levels", "m", List.of(text("id"), text("title"),
                    number("percent")), "title", "", "percent", "0"));
            case "checklist" -> List.of(number("needed"), rows("parts", "p", List.of(text("id"), text("title"),
                    number("points")), "title", "", "points", "1"));
            case "weightedShares" -> with(survey(), rows("levels", "", List.of(text("id"), number("percent")),
                    "percent", "0"), zero());
            case "surveyMean" -> with(survey(), rows("levels", "", List.of(text("id"), number("value")), "value", "0"),
                    number("low"), number("high"), zero());
            case "satisfiedShare" -> with(survey(), new Texts("levels"), new OneOf(List.of(
                    new Alternative(new Texts("satisfied"), List.of(), Seed.texts(List.of("5", "4"))),
                    new Alternative(new Texts("dissatisfied"), List.of(), Seed.texts(List.of("2", "1"))))), zero());
            case "linkedIndex" -> List.of(figure("figure"), grading());
            case "trend" -> List.of(measure(), figure("before"), new Choice("change", false,
                    _ -> Words.options(messages, "DIFFERENCE", "PERCENT")), grading(), zero());
            case "veto" -> List.of(text("question"), new Choice("effect", false,
                    _ -> Words.options(messages, "RECOGNITION", "CRITERION")));
            case "whereApplicable" -> List.of(text("label"), new Rule("rule"));
            case "formula" -> formula();
            default -> List.of();
        };
    }

    private static List<FormPart> with(List<FormPart> parts, FormPart... more) {
        List<FormPart> all = new ArrayList<>(parts);
        all.addAll(List.of(more));
        return all;
    }

    private Choice zero() {
        return new Choice("zero", false, _ -> Words.options(messages, "FULL", "ZERO", "NOT_APPLICABLE", "REFUSED"));
    }

    private List<FormPart> quotient() {
        return List.of(text("part"), text("whole"), zero(), new Flag("exceeds", false), number("decimals"));
    }

    private FormPart typed() {
        return new FormPart.Group("number", List.of(text("label"), number("low"), number("high"), number("decimals")),
                RuleSeeds.number(messages));
    }

    private FormPart measure() {
        return new OneOf(List.of(
                new Alternative(new FormPart.Group("ratio", quotient(), RuleSeeds.ratio(messages)), List.of(),
                        RuleSeeds.ratio(messages)),
                new Alternative(typed(), List.of(), RuleSeeds.number(messages)),
                new Alternative(figure("figure"), List.of(), Seed.text("?"))));
    }

    private static FormPart steps() {
        return new Rows("steps", List.of(number("from"), number("above"), number("to"), number("below"), number("points")),
                (state, list) -> Seed.group("points", "0"));
    }

    private static FormPart grading() {
        return new OneOf(List.of(new Alternative(number("from"), List.of(number("to")), Seed.text("0")),
                new Alternative(steps(), List.of(), Seed.list(Seed.group("from", "50", "points", "1"),
                        Seed.group("below", "50", "points", "0")))));
    }

    private static FormPart items() {
        return rows("items", "k", List.of(text("id"), text("label"), number("each")), "label", "", "each", "1");
    }

    private static FormPart figure(String key) {
        return new Choice(key, false, state -> Options.of(state, Place.CRITERIA.at("figures"), "id", "title"));
    }

    private static List<FormPart> survey() {
        return List.of(new Choice("form", false, state -> Options.of(state, Place.PROGRAMME.at("surveys"), "id", "title")),
                new Texts("questions"));
    }

    private static List<FormPart> formula() {
        return List.of(text("label"), new Rows("variables", List.of(text("name"), text("label"), number("low"),
                        number("high"), number("decimals"), new Flag("tick", false)),
                        (state, list) -> Seed.group("name", "x" + (state.count(list) + 1), "label", "?")),
                new OneOf(List.of(new Alternative(text("formula"), List.of(), Seed.text("M")),
                        new Alternative(rows("formulas", "f", List.of(text("id"), text("title"), text("formula")),
                                "title", "?", "formula", "M"), List.of(),
                                Seed.list(Seed.group("id", "f1", "title", "?", "formula", "M"))))));
    }

    /** @param letter that new ids begin with */
    private static Rows rows(String key, String letter, List<FormPart> columns, String... fresh) {
        return new Rows(key, columns, (state, list) -> {
            List<String> pairs = new ArrayList<>(List.of("id", Options.freeId(state, list, letter)));
            pairs.addAll(List.of(fresh));
            return Seed.group(pairs.toArray(String[]::new));
        });
    }
}
