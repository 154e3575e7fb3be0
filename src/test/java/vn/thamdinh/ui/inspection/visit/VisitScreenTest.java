package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.inspection.InspectionModel;

class VisitScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void aVisitIsBegunAndAFindingAddedByKeyboard() {
        SampleVisits port = new SampleVisits(List.of());
        VisitScreen screen = Fx.call(() -> new VisitScreen(Kits.kit(Messages.VIETNAMESE), new InspectionModel(), port));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        ComboBox<?> unit = Fx.find(view, "unit", ComboBox.class);
        Fx.until(() -> !unit.getItems().isEmpty());
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        Fx.run(() -> unit.getSelectionModel().select(1));
        TextField date = Fx.find(view, "date", TextField.class);
        Fx.run(date::requestFocus);
        Fx.type(stage.getScene(), "31/2/2024");
        Fx.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Hãy nhập ngày, ví dụ 05/11/2024.", Fx.find(view, "dateFault", Label.class).getText());
        assertEquals(0, port.visits.size());
        Fx.run(() -> date.setText("5/11/2024"));
        TextArea present = Fx.find(view, "present", TextArea.class);
        Fx.run(() -> present.setText("Bà Hoa\n\n Ông Ẩn "));
        Fx.press(KeyCode.CONTROL, KeyCode.S);
        Label saved = Fx.find(view, "saved", Label.class);
        Fx.until(() -> saved.getText().startsWith("Đã lưu") && !port.visits.isEmpty());
        assertEquals(List.of("Bà Hoa", "Ông Ẩn"), port.visits.getFirst().visit().present());

        Fx.until(() -> !view.lookup("#findingForm").isDisabled());
        HBox verdicts = Fx.find(view, "verdicts", HBox.class);
        Fx.run(() -> ((ToggleButton) verdicts.getChildren().get(2)).fire());
        TextField text = Fx.find(view, "findingText", TextField.class);
        Fx.run(text::requestFocus);
        Fx.type(stage.getScene(), "Sổ góp ý để trống");
        Fx.press(KeyCode.ENTER);
        TableView<?> findings = Fx.find(view, "findings", TableView.class);
        Fx.until(() -> findings.getItems().size() == 1);
        var finding = port.visits.getFirst().findings().getFirst();
        assertEquals(FindingVerdict.NOT_MET, finding.verdict());
        assertEquals(Optional.empty(), finding.component());
        assertEquals("Sổ góp ý để trống", finding.text());
        Fx.hide(stage);
    }

    @Test
    void leavingTheScreenSavesWhatCanBeSaved() {
        SampleVisits port = new SampleVisits(SampleRound.visits());
        VisitScreen screen = Fx.call(() -> new VisitScreen(Kits.kit(Messages.ENGLISH), new InspectionModel(), port));
        Parent view = Fx.call(screen::view);
        Fx.run(screen::shown);
        TableView<?> visits = Fx.find(view, "visits", TableView.class);
        Fx.until(() -> !visits.getItems().isEmpty());
        Fx.run(() -> visits.getSelectionModel().select(0));
        TextArea note = Fx.find(view, "note", TextArea.class);
        Fx.run(() -> note.setText("Viết dở"));
        Fx.run(screen::hidden);
        Fx.until(() -> port.read().orElseThrow().visits().getFirst().visit().note().equals("Viết dở"));
    }

    @Test
    void picturesOfVisits() {
        RoomPictures.draw("inspection", kit -> new VisitViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#visits")).getItems().isEmpty(),
                view -> ((TableView<?>) view.lookup("#visits")).getSelectionModel().select(3));
    }
}
