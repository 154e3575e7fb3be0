package vn.thamdinh.ui.register;

import java.time.ZoneId;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.HistoryLine;

/** Who wrote a row when, and what it said. */
final class RowHistory {
    private RowHistory() {
    }

    static Parent node(UiKit kit, List<HistoryLine> lines) {
        VBox box = new VBox(8);
        if (lines.isEmpty()) {
            box.getChildren().add(new Label(kit.text("register.never-written")));
        }
        for (HistoryLine line : lines) {
            Label head = new Label(Figures.moment(line.time(), ZoneId.systemDefault()) + " · " + line.who());
            head.getStyleClass().addAll("muted", "small");
            Label said = new Label(line.what() + (line.reason().isEmpty() ? "" : " · " + line.reason()));
            said.setWrapText(true);
            box.getChildren().add(new VBox(1, head, said));
        }
        return box;
    }
}
