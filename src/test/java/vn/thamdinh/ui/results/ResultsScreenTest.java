package vn.thamdinh.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.Messages;

class ResultsScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void theKeyboardLeadsFromARankDownToWhoGaveWhatAndWhy() {
        ResultsScreen screen = Fx.call(() -> new ResultsViewSample().controller(Kits.kit(Messages.VIETNAMESE)));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        TableView<?> table = Fx.find(view, "table", TableView.class);
        Fx.until(() -> table.getItems().size() == 22);
        Fx.run(table::requestFocus);
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.RIGHT);
        Fx.press(KeyCode.DOWN);
        TreeTableView<?> tree = Fx.find(view, "tree", TreeTableView.class);
        assertTrue(Fx.call(tree::isFocused));
        VBox trace = Fx.find(view, "trace", VBox.class);
        String all = Fx.call(() -> trace.lookupAll(".label").stream().map(node -> ((Label) node).getText())
                .reduce("", (a, b) -> a + "\n" + b));
        assertTrue(all.contains("1.1.1") && all.contains("Trần Quốc Bảo") && all.contains("· mục ")
                && all.contains("làm tròn nửa lên"), all);
        Fx.press(KeyCode.ESCAPE);
        assertTrue(Fx.call(table::isFocused));
        assertEquals(1, Fx.call(() -> table.getSelectionModel().getSelectedIndex()));
        Fx.hide(stage);
    }

    @Test
    void theMenuOfALineLeadsToTheHistoryOfItsUnit() {
        ResultsViewSample sample = new ResultsViewSample();
        ResultsScreen screen = Fx.call(() -> sample.controller(Kits.kit(Messages.VIETNAMESE)));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        TableView<?> table = Fx.find(view, "table", TableView.class);
        Fx.until(() -> table.getItems().size() == 22);
        Fx.run(() -> table.getSelectionModel().select(3));
        Fx.run(() -> table.getContextMenu().getItems().stream().filter(item -> "history".equals(item.getId())).findFirst()
                .orElseThrow().fire());
        assertEquals(List.of(((ResultsData.Line) table.getItems().get(3)).result().unit().id()), sample.asked);
        Fx.hide(stage);
    }

    @Test
    void resultsOfBlindScoringSayWhatTheyLackUntilItIsOpened() {
        ResultsViewSample sample = new ResultsViewSample();
        sample.blind = true;
        ResultsScreen screen = Fx.call(() -> sample.controller(Kits.kit(Messages.VIETNAMESE)));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        Label blind = Fx.find(view, "blind", Label.class);
        Fx.until(blind::isVisible);
        assertTrue(blind.getText().startsWith("Đang chấm kín: "), blind.getText());
        Fx.snapshot(view, 1190, 690, "results-blind");
        sample.blind = false;
        Fx.run(screen::shown);
        Fx.until(() -> !blind.isVisible());
        Fx.hide(stage);
    }

    @Test
    void picturesOfResults() {
        RoomPictures.draw("results", kit -> new ResultsViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#table")).getItems().isEmpty(), view -> {
                    TreeTableView<?> tree = (TreeTableView<?>) view.lookup("#tree");
                    tree.getRoot().getChildren().get(1).setExpanded(true);
                    tree.getSelectionModel().select(3);
                });
        RoomPictures.draw("results-veto", kit -> new ResultsViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#table")).getItems().isEmpty(),
                view -> ((TableView<?>) view.lookup("#table")).getSelectionModel().selectLast());
    }
}
