package vn.thamdinh.ui.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.Messages;

class AuditScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void typingFiltersAndCheckingNamesTheFaultyPlace() {
        SampleAudit port = new SampleAudit();
        port.faults = List.of("journal/000001: 0x4f2");
        AuditScreen screen = Fx.call(() -> new AuditScreen(Kits.kit(Messages.VIETNAMESE), port));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        TableView<?> table = Fx.find(view, "table", TableView.class);
        Fx.until(() -> table.getItems().size() == 30);
        TextField search = Fx.find(view, "search", TextField.class);
        Fx.run(search::requestFocus);
        Fx.type(stage.getScene(), "hồi tị");
        Fx.until(() -> table.getItems().size() == 2);
        Fx.run(Fx.find(view, "verify", Button.class)::fire);
        Label found = Fx.find(view, "found", Label.class);
        Fx.until(found::isVisible);
        assertTrue(found.getText().contains("journal/000001: 0x4f2"), found.getText());
        Fx.hide(stage);
    }

    @Test
    void picturesOfTheJournal() {
        RoomPictures.draw("audit", kit -> new AuditViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#table")).getItems().isEmpty(), view -> {
                    ((TableView<?>) view.lookup("#table")).getSelectionModel().select(3);
                    ((Button) view.lookup("#verify")).fire();
                });
    }
}
