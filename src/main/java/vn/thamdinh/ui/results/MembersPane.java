package vn.thamdinh.ui.results;

import java.util.List;
import java.util.Optional;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.scoring.agreement.Agreement;
import vn.thamdinh.domain.scoring.agreement.Severity;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** How far members agree and who is more severe than the others: advice, no points follow from it. */
final class MembersPane extends VBox {

    private static final double WIDTH = 620;
    private static final double NAME = 300;
    private static final double NUMBER = 120;

    MembersPane(UiKit kit, ResultsData data, Optional<Agreement> agreement, List<Severity> severity) {
        super(10);
        setPrefWidth(WIDTH);
        getChildren().add(wrapped(agreement.map(found -> kit.text("results.alpha", share(found.alpha()),
                share(found.low()), share(found.high()), found.items())).orElse(kit.text("results.no-alpha"))));
        GridPane grid = new GridPane(16, 6);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME), right(), right());
        grid.addRow(0, head(kit.text("results.member")), head(kit.text("results.cells")),
                head(kit.text("results.deviation")), new Label());
        for (Severity each : severity) {
            Label mark = each.outlier() ? new Label(kit.text(each.deviation() < 0 ? "results.outlier-strict"
                    : "results.outlier-lenient"), Icons.WARNING.node("icon-warn")) : new Label();
            grid.addRow(grid.getRowCount(), new Label(DecisionPart.name(data, each.rater())),
                    new Label(Integer.toString(each.items())), new Label(percent(each.deviation())), mark);
        }
        Label advice = wrapped(kit.text("results.severity-advice"));
        advice.getStyleClass().addAll("muted", "small");
        getChildren().addAll(grid, advice);
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(NUMBER);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String share(double value) {
        return Figures.points(java.math.BigDecimal.valueOf(value), 2);
    }

    /** Of the highest points, with its sign. */
    private static String percent(double share) {
        return Figures.difference(java.math.BigDecimal.valueOf(share * 100), 1) + " %";
    }
}
