package vn.thamdinh.ui.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;

class SurveyScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void enterSavesAUnitsCountsAndGoesToTheNext() {
        SampleSurvey port = new SampleSurvey(Map.of());
        SurveyScreen screen = Fx.call(() -> new SurveyScreen(Kits.kit(Messages.VIETNAMESE), port,
                FileDialogs.system()));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        TableView<?> board = Fx.find(view, "board", TableView.class);
        Fx.until(() -> board.getItems().size() == 22);
        Fx.run(() -> board.getSelectionModel().select(0));
        Node collected = Fx.find(view, "pks01-collected", Node.class);
        Fx.run(collected::requestFocus);
        Fx.type(stage.getScene(), "21");
        Fx.press(KeyCode.TAB);
        Fx.type(stage.getScene(), "19");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> board.getSelectionModel().getSelectedIndex() == 1);
        assertEquals(1, port.counts.size());
        assertEquals(19, port.counts.values().iterator().next().valid());
        Fx.until(() -> collected.isFocused());
        assertTrue(Fx.call(() -> ((QuotaBoard.Row) board.getItems().getFirst()).vetoed()));
        Fx.hide(stage);
    }

    @Test
    void picturesOfTheBoard() {
        RoomPictures.draw("survey", kit -> new SurveyViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#board")).getItems().isEmpty(),
                view -> ((TableView<?>) view.lookup("#board")).getSelectionModel().select(3));
    }
}
