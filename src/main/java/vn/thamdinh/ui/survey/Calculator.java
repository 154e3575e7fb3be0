package vn.thamdinh.ui.survey;

import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.survey.RespondentGroup;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.UiKit;

/** Persons per unit and group times units: what a survey by respondent groups asks for. */
final class Calculator {

    private static final int MOST_UNITS = 20_000;

    private final UiKit kit;

    Calculator(UiKit kit) {
        this.kit = kit;
    }

    /** All plans of the programme; the number of units may be changed to see what it would ask for. */
    Parent form(List<RespondentPlan> plans) {
        VBox box = new VBox(14);
        if (plans.isEmpty()) {
            box.getChildren().add(new Label(kit.text("survey.no-plans")));
        }
        plans.forEach(plan -> box.getChildren().add(part(plan)));
        return box;
    }

    private VBox part(RespondentPlan plan) {
        Label title = new Label(plan.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        TextField units = new TextField(String.valueOf(plan.units()));
        units.setId("units-" + plan.id());
        units.setPrefColumnCount(5);
        units.setMaxWidth(Region.USE_PREF_SIZE);
        Label label = new Label(kit.text("survey.units-of", plan.unitName()));
        label.setLabelFor(units);
        grid.addRow(0, label, units);
        for (int i = 0; i < plan.groups().size(); i++) {
            grid.addRow(i + 1, new Label(plan.groups().get(i).title()), figures());
        }
        Label total = figures();
        total.setId("total-" + plan.id());
        total.getStyleClass().add("strong");
        grid.addRow(plan.groups().size() + 1, new Label(kit.text("survey.persons-in-all")), total);
        units.textProperty().addListener((property, old, now) -> show(plan, now, grid, total));
        show(plan, units.getText(), grid, total);
        Label source = new Label(plan.source());
        source.getStyleClass().addAll("small", "muted");
        source.setWrapText(true);
        source.setMaxWidth(460);
        return new VBox(6, title, grid, source);
    }

    private static Label figures() {
        Label label = new Label();
        label.getStyleClass().add("num");
        return label;
    }

    private void show(RespondentPlan plan, String typed, GridPane grid, Label total) {
        Optional<RespondentPlan> changed = Optional.of(typed.strip()).filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf).filter(units -> units > 0 && units <= MOST_UNITS).map(plan::withUnits);
        for (int i = 0; i < plan.groups().size(); i++) {
            RespondentGroup group = plan.groups().get(i);
            Label figures = (Label) grid.getChildren().get(2 * (i + 1) + 1);
            figures.setText(changed.map(now -> kit.text("survey.persons", group.perUnit(), Numbers.format(now.units()),
                    Numbers.format(group.total(now.units())))).orElse("–"));
        }
        total.setText(changed.map(now -> kit.text("survey.persons", now.perUnit(), Numbers.format(now.units()),
                Numbers.format(now.total()))).orElse("–"));
    }
}
