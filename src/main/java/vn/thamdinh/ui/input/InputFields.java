package vn.thamdinh.ui.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.ui.common.UiKit;

/** The fields that a component's rule asks for, one below the other, each with room for what is wrong with it. */
public final class InputFields {

    /** A field, its label where it has one apart, and what is wrong with it. */
    private record Row(RuleInput input, InputField field, VBox box, Label error) {
    }

    private final UiKit kit;
    private final InputWords words;
    private final VBox box;
    private final InputField.Told told;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final InputField.Tick none;
    private Component shown;
    private boolean showing;

    /** @param box is filled with the fields */
    public InputFields(UiKit kit, VBox box, Runnable changed, Runnable enter) {
        this.kit = kit;
        this.words = new InputWords(kit.messages());
        this.box = box;
        this.told = new InputField.Told(() -> {
            if (!showing) {
                unlessNone();
                quiet();
                changed.run();
            }
        }, enter);
        this.none = new InputField.Tick("none-of-these", kit.text("appraisal.none-of-these"), told);
    }

    /** Shows the component's fields with these texts. */
    public void show(Component component, Map<String, String> typed) {
        showing = true;
        if (!component.equals(shown)) {
            shown = component;
            build(component);
        }
        rows.forEach((name, row) -> row.field().text(typed.getOrDefault(name, "")));
        none.text(isChecklist() && !typed.isEmpty() && parts().stream().noneMatch(row -> !row.field().text().isEmpty())
                && !"1".equals(typed.get(Inputs.NOT_APPLICABLE)) ? "1" : "");
        quiet();
        showing = false;
    }

    /** What was said so far, by input. */
    public Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        rows.forEach((name, row) -> typed.put(name, row.field().text()));
        boolean said = !none.text().isEmpty() || parts().stream().anyMatch(row -> !row.field().text().isEmpty());
        if (isChecklist() && said) {
            parts().forEach(row -> typed.put(row.input().name(), row.field().text().isEmpty() ? "0" : "1"));
        }
        return typed;
    }

    /** Hides what is not needed after what was said: variables of another formula, all of what does not apply. */
    public void judge(TypedReading reading) {
        Set<String> needed = shown.rule().needed(reading.typed()).stream().map(RuleInput::name)
                .collect(Collectors.toSet());
        rows.forEach((name, row) -> {
            boolean visible = needed.contains(name) || name.equals(Inputs.NOT_APPLICABLE);
            row.box().setVisible(visible);
            row.box().setManaged(visible);
        });
        boolean list = isChecklist() && !reading.typed().ticked(Inputs.NOT_APPLICABLE);
        none.node().setVisible(list);
        none.node().setManaged(list);
    }

    /** Says what is wrong beside each field, and puts the cursor into the first of them. */
    public void complain(List<InputProblem> problems) {
        quiet();
        for (InputProblem problem : problems.reversed()) {
            Row row = rows.getOrDefault(problem.input(), rows.values().iterator().next());
            say(row.error(), words.problem(problem));
            row.field().refused(true);
            row.field().focus();
        }
    }

    /** Says beside their fields that numbers contradict each other, while they are typed; the cursor stays. */
    public void warn(TypedReading reading) {
        if (reading.result() instanceof RuleResult.Impossible(String input, RuleResult.Fault _)
                && rows.get(input) instanceof Row row) {
            reading.problem(input).ifPresent(problem -> {
                say(row.error(), words.problem(problem));
                row.field().refused(true);
            });
        }
    }

    public void quiet() {
        rows.values().forEach(row -> {
            say(row.error(), "");
            row.field().refused(false);
        });
    }

    /** The first field to be filled in. */
    public void focus() {
        rows.values().stream().filter(row -> row.box().isVisible()
                        && !row.input().name().equals(Inputs.NOT_APPLICABLE))
                .findFirst().ifPresent(row -> row.field().focus());
    }

    /** The last field, from where the way goes on to the reason. */
    public void focusLast() {
        rows.values().stream().filter(row -> row.box().isVisible()).reduce((one, other) -> other)
                .ifPresent(row -> row.field().focus());
    }

    public boolean isEditing() {
        return rows.values().stream().anyMatch(row -> row.field().isEditing());
    }

    /** Whoever ticks a part does not say that there is none. */
    private void unlessNone() {
        showing = true;
        if (parts().stream().anyMatch(row -> !row.field().text().isEmpty())) {
            none.text("");
        }
        showing = false;
    }

    private List<Row> parts() {
        return rows.values().stream().filter(row -> row.field() instanceof InputField.Tick
                && !row.input().name().equals(Inputs.NOT_APPLICABLE)).toList();
    }

    private boolean isChecklist() {
        return !parts().isEmpty();
    }

    private void build(Component component) {
        rows.clear();
        List<Node> nodes = new ArrayList<>();
        List<RuleInput> asked = component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
        boolean list = asked.stream().filter(InputFields::isTick).count() > 1;
        for (RuleInput input : asked) {
            Row row = row(component, input, list);
            rows.put(input.name(), row);
            nodes.add(row.box());
        }
        nodes.add(none.node());
        box.getChildren().setAll(nodes);
    }

    private static boolean isTick(RuleInput input) {
        return input.kind() instanceof InputKind.Tick && !input.name().equals(Inputs.NOT_APPLICABLE);
    }

    private Row row(Component component, RuleInput input, boolean list) {
        String label = words.label(input);
        InputField field = switch (input.kind()) {
            case InputKind.Points _ -> InputField.Text.points(label, component.max(), told);
            case InputKind.Number _ -> new InputField.Text("input-" + input.name(), label, told);
            case InputKind.Choice choice -> new InputField.Choice("input-" + input.name(), choice.options(), told);
            case InputKind.Tick _ -> list || input.name().equals(Inputs.NOT_APPLICABLE)
                    ? new InputField.Tick("input-" + input.name(), label, told)
                    : InputField.Choice.tick("input-" + input.name(), kit.text("appraisal.yes"),
                            kit.text("appraisal.no"), told);
        };
        Label error = new Label();
        error.setId(input.kind() instanceof InputKind.Points ? "scoreError" : "error-" + input.name());
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        say(error, "");
        VBox parts = new VBox(3);
        boolean apart = !(field instanceof InputField.Tick) && !(input.kind() instanceof InputKind.Points);
        if (apart) {
            Label name = new Label(label);
            name.getStyleClass().add("field-label");
            name.setWrapText(true);
            parts.getChildren().add(name);
        }
        parts.getChildren().addAll(field.node(), error);
        return new Row(input, field, parts, error);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
