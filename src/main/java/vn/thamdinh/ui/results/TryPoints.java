package vn.thamdinh.ui.results;

import java.util.Map;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** Tries other points of a component: what total, place and standing would be. Nothing is recorded. */
final class TryPoints extends VBox {

    private static final double INPUT = 76;

    private final UiKit kit;
    private final Insight insight;
    private final UnitResult unit;
    private final ComponentResult component;
    private final TextField input = new TextField();
    private final Label outcome = new Label();

    TryPoints(UiKit kit, Insight insight, UnitResult unit, ComponentResult component) {
        super(4);
        this.kit = kit;
        this.insight = insight;
        this.unit = unit;
        this.component = component;
        input.setId("try-points");
        input.setPrefWidth(INPUT);
        input.setPromptText(Figures.points(component.points()));
        input.setOnAction(event -> attempt());
        Button button = new Button(kit.text("results.try"));
        button.setId("try");
        button.setOnAction(event -> attempt());
        Label label = new Label(kit.text("results.try-label", Figures.points(component.component().max())));
        HBox line = new HBox(8, label, input, button);
        line.setAlignment(Pos.CENTER_LEFT);
        outcome.setId("try-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, outcome);
        outcome.heightProperty().addListener((property, old, now) -> Platform.runLater(this::scrollToOutcome));
    }

    /** The answer grows at the end of the explanation, which may be below what is seen of it. */
    private void scrollToOutcome() {
        for (Parent above = getParent(); above != null && !outcome.getText().isEmpty(); above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                pane.setVvalue(pane.getVmax());
            }
        }
    }

    private void attempt() {
        int scale = insight.analysis().programme().scoring().scale();
        switch (ScoreInput.parse(input.getText(), component.component().max(), scale)) {
            case ScoreInput.Accepted accepted -> kit.tasks().read(progress -> insight.analysis().whatIf()
                    .with(unit.unit().id(), Map.of(component.component().id(), accepted.points()))
                    .unit(unit.unit().id())).onDone(tried -> outcome.setText(tried.map(this::told).orElse("")));
            default -> outcome.setText(kit.text("results.try-wrong", Figures.points(component.component().max())));
        }
    }

    private String told(UnitResult tried) {
        int scale = insight.analysis().programme().scoring().scale();
        return kit.text("results.tried", Figures.points(unit.total(), scale), Figures.points(tried.total(), scale),
                place(unit), place(tried), Standing.of(kit.messages(), unit).words(),
                Standing.of(kit.messages(), tried).words());
    }

    private static String place(UnitResult result) {
        return result.rank().isPresent() ? Integer.toString(result.rank().getAsInt())
                : Figures.NONE;
    }
}
