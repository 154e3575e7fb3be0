package vn.thamdinh.ui.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.wire.programme.ProgrammeReader;

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
        Fx.until(() -> ((QuotaBoard.Row) board.getItems().getFirst()).vetoed());
        Fx.hide(stage);
    }

    @Test
    void whatAMissedQuotaMeansIsTheProgrammesOwnRule() {
        Fx.run(() -> {
            assertEquals("Không đánh giá và công nhận đơn vị không đáp ứng yêu cầu về số phiếu khảo sát, dù tổng điểm là bao"
                    + " nhiêu (KH 222, mục II.3, phần Lưu ý).", note("cqtt-binh-phuoc-2024").getText());
            Label none = note("par-so-2022");
            assertEquals("Chương trình này không lấy số phiếu khảo sát làm điều kiện: đơn vị thiếu phiếu vẫn được chấm điểm,"
                    + " xếp hạng.", none.getText());
            assertFalse(none.getStyleClass().contains("warning"));
        });
    }

    @Test
    void aProgrammeWithoutSurveysSaysSoInsteadOfListingUnits() {
        SampleSurvey port = new SampleSurvey(Map.of()) {
            @Override
            public synchronized Optional<Data> read() {
                return Optional.of(new Data(ProgrammeReader.shipped(new ProgrammeId("par-xa-2022")), Map.of()));
            }
        };
        SurveyScreen screen = Fx.call(() -> new SurveyScreen(Kits.kit(Messages.VIETNAMESE), port, FileDialogs.system()));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> saysWhatToDo(view));
        assertTrue(Fx.call(() -> screen.actions().stream().noneMatch(Node::isVisible)));
        Fx.hide(stage);
    }

    @Test
    void surveysThatAnImportBroughtAreThereAtTheNextLookAndOthersTakeTheirPlace() {
        String[] programme = {"par-xa-2022"};
        SampleSurvey port = new SampleSurvey(Map.of()) {
            @Override
            public synchronized Optional<Data> read() {
                return Optional.of(new Data(ProgrammeReader.shipped(new ProgrammeId(programme[0])), Map.of()));
            }
        };
        SurveyScreen screen = Fx.call(() -> new SurveyScreen(Kits.kit(Messages.VIETNAMESE), port, FileDialogs.system()));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> saysWhatToDo(view));
        programme[0] = "cqtt-binh-phuoc-2024";
        Fx.run(screen::shown);
        Fx.until(() -> !saysWhatToDo(view) && view.lookup("#board") != null);
        TableView<?> board = Fx.find(view, "board", TableView.class);
        Fx.until(() -> board.getItems().size() == 22);
        assertTrue(Fx.call(() -> screen.actions().stream().allMatch(Node::isVisible)));
        Fx.run(() -> board.getSelectionModel().select(0));
        Fx.find(view, "pks01-collected", Node.class);
        int columns = Fx.call(() -> board.getColumns().size());
        programme[0] = "par-xa-2022";
        Fx.run(screen::shown);
        Fx.until(() -> saysWhatToDo(view));
        programme[0] = "cqtt-binh-phuoc-2024";
        Fx.run(screen::shown);
        Fx.until(() -> view.lookup("#pks01-collected") != null);
        assertEquals(columns, Fx.call(() -> board.getColumns().size()));
        assertEquals(1, Fx.call(() -> view.lookupAll("#pks01-collected").size()));
        Fx.hide(stage);
    }

    /** In place of the surveys; what the list says of a search without a hit is another matter. */
    private static boolean saysWhatToDo(Parent view) {
        return view.lookupAll(".empty-state").stream().anyMatch(node -> !"no-match".equals(node.getId()));
    }

    private static Label note(String programme) {
        Label note = new Label();
        QuotaRuleNote.show(Kits.kit(Messages.VIETNAMESE), ProgrammeReader.shipped(new ProgrammeId(programme)), note);
        return note;
    }

    @Test
    void picturesOfTheBoard() {
        RoomPictures.draw("survey", kit -> new SurveyViewSample().controller(kit),
                view -> view.lookup("#board") instanceof TableView<?> board && !board.getItems().isEmpty(),
                view -> ((TableView<?>) view.lookup("#board")).getSelectionModel().select(3));
    }
}
