package vn.thamdinh.documents.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.InputTexts;

/**
 * A sheet on which a commune scores itself or its district verifies.
 *
 * @param stage     {@link Stage#SELF} or {@link Stage#VERIFY}
 * @param round     the round's id
 * @param state     state digest when it is made
 * @param rehearsal whether the round is one
 * @param standing  what was given at this stage so far
 * @param before    points of the stage before, as they are printed; empty at the first stage
 */
public record ScoreForm(Programme programme, Unit unit, Stage stage, String round, String state, boolean rehearsal,
                        Map<ComponentId, Given> standing, Map<ComponentId, String> before) {
    private static final String VALUE = "v:";
    private static final String REASON = "r:";

    /** What was given for a component. */
    public record Given(Inputs inputs, String reason) {
        /** Nothing yet. */
        public static final Given NOTHING = new Given(Inputs.NONE, "");
    }

    public ScoreForm {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(unit, "unit");
        standing = Map.copyOf(standing);
        before = Map.copyOf(before);
    }

    Given given(ComponentId component) {
        return standing.getOrDefault(component, Given.NOTHING);
    }

    /** The inputs of a component that its scorer gives. */
    static List<RuleInput> asked(Component component) {
        return component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
    }

    /** The stage as stamps and file names say it. */
    public static String word(Stage stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What people call the stage, as within a sentence. */
    String name() {
        return programme.outline().title(stage).orElseGet(() -> switch (stage) {
            case SELF -> programme.outline().nouns().unit().one() + " tự chấm";
            case VERIFY -> programme.outline().nouns().parent().one() + " thẩm tra";
            case APPRAISE -> "thẩm định";
            case REAPPRAISE -> "thẩm định lần 2";
            case AGREE -> "hội đồng thống nhất";
        });
    }

    /** What identifies the sheet, and the values that stand on it when it goes out. */
    Stamp stamp() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Stamp.KIND, ScoreWorkbook.KIND);
        texts.put(Stamp.PROGRAMME, programme.id().value());
        texts.put(Stamp.VERSION, programme.hash().hex());
        texts.put(Stamp.ROUND, round);
        texts.put(Stamp.UNIT, unit.id().code());
        texts.put(Stamp.STAGE, word(stage));
        texts.put(Stamp.STATE, state);
        for (Component component : programme.criteria().components()) {
            Given given = given(component.id());
            for (RuleInput input : asked(component)) {
                put(texts, VALUE + component.id() + ":" + input.name(), InputTexts.typed(input, given.inputs()));
            }
            put(texts, REASON + component.id(), given.reason());
        }
        return Stamp.of(texts);
    }

    private static void put(Map<String, String> texts, String name, String text) {
        if (!text.isBlank()) {
            texts.put(name, text.strip());
        }
    }

    /** The value that stood on the sheet when it went out, as typed; empty for none. */
    static String sentValue(Stamp stamp, ComponentId component, String input) {
        return stamp.text(VALUE + component + ":" + input);
    }

    /** The reason that stood on the sheet when it went out. */
    static String sentReason(Stamp stamp, ComponentId component) {
        return stamp.text(REASON + component);
    }
}
