package vn.thamdinh.ui.studio;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.input.InputFields;
import vn.thamdinh.ui.input.InputWords;
import vn.thamdinh.ui.input.Workings;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;

/** "Thử chấm": the fields that scorers will see, with the points that come of them. Nothing of it is kept. */
final class TryPane {
    private final UiKit kit;
    private final VBox typed = new VBox(8);
    private final VBox recorded = new VBox(6);
    private final Label points = new Label();
    private final Label working = new Label();
    private final VBox view;
    private final InputFields fields;
    private final Map<String, TextField> others = new LinkedHashMap<>();
    private Optional<Component> component = Optional.empty();
    private DraftState state;

    TryPane(UiKit kit) {
        this.kit = kit;
        this.fields = new InputFields(kit, typed, this::judge, this::judge);
        Label title = new Label(kit.text("studio.try"));
        title.getStyleClass().add("section-title");
        Label hint = new Label(kit.text("studio.try-hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        points.setId("try-points");
        points.getStyleClass().add("big-number");
        working.setId("try-working");
        working.setWrapText(true);
        HBox result = new HBox(14, points, working);
        result.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        view = new VBox(8, title, hint, recorded, typed, result);
        view.setId("try");
        view.getStyleClass().addAll("card-box", "studio-try");
    }

    VBox view() {
        return view;
    }

    /** Shows the fields of a component; nothing for other places. */
    void show(DraftState now, Place place) {
        state = now;
        boolean applies = CriteriaTree.children(place).isEmpty();
        view.setVisible(applies);
        view.setManaged(applies);
        if (!applies) {
            component = Optional.empty();
            return;
        }
        Optional<Component> fresh = now.component(place);
        if (fresh.isPresent() && !fresh.equals(component)) {
            boolean same = component.map(Component::id).equals(fresh.map(Component::id));
            Map<String, String> before = same ? fields.typed() : Map.of();
            component = fresh;
            others(fresh.get());
            fields.show(fresh.get(), before);
        } else {
            component = fresh;
        }
        typed.setDisable(fresh.isEmpty());
        judge();
    }

    /** Figures and answers, which no scorer types, are typed here by whoever tries. */
    private void others(Component shown) {
        others.clear();
        recorded.getChildren().clear();
        for (RuleInput input : shown.rule().inputs()) {
            if (!input.isTyped()) {
                TextField field = new TextField();
                field.setId("try-" + input.name());
                field.getStyleClass().add("number-field");
                field.setPrefColumnCount(7);
                field.textProperty().addListener(change -> judge());
                Label label = new Label(label(input));
                label.setWrapText(true);
                HBox line = new HBox(10, field, label);
                line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
                others.put(input.name(), field);
                recorded.getChildren().add(line);
            }
        }
    }

    private String label(RuleInput input) {
        return switch (input.origin()) {
            case InputOrigin.Survey survey -> kit.text("studio.try-answers", survey.form().value(), survey.question(),
                    survey.level());
            case InputOrigin.Figure figure -> kit.text("studio.try-figure", figure.figure().value());
            case InputOrigin.Scorer _ -> new InputWords(kit.messages()).label(input);
        };
    }

    private void judge() {
        if (component.isEmpty()) {
            points.setText(Figures.NONE);
            working.setText(kit.text("studio.try-faulty"));
            return;
        }
        Component shown = component.get();
        Map<String, String> decimals = new TreeMap<>();
        others.forEach((name, field) -> decimals.put(name, field.getText().strip().replace(',', '.')));
        TypedReading reading = TypedInputs.read(shown.rule(), shown.max(), state.rounding(), fields.typed(),
                Inputs.read(decimals));
        fields.quiet();
        fields.judge(reading);
        fields.warn(reading);
        say(shown, reading);
    }

    private void say(Component shown, TypedReading reading) {
        switch (reading.result()) {
            case RuleResult.Scored(BigDecimal _, BigDecimal rounded) -> {
                points.setText(kit.text("studio.try-points", Figures.points(rounded), Figures.points(shown.max())));
                working.setText(Workings.of(shown, reading.known(), rounded));
            }
            case RuleResult.NotApplicable _ -> {
                points.setText(Figures.NONE);
                working.setText(kit.text("studio.try-not-applicable"));
            }
            case RuleResult.Missing _ -> {
                points.setText(Figures.NONE);
                working.setText(kit.text("studio.try-missing"));
            }
            case RuleResult.Impossible _ -> {
                points.setText(Figures.NONE);
                working.setText(kit.text("studio.try-impossible"));
            }
        }
    }
}
