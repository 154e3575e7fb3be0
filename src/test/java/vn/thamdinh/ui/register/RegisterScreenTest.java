package vn.thamdinh.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;

class RegisterScreenTest {
    private final SampleRegisters port = new SampleRegisters();
    private Parent view;
    private Stage stage;
    private RegisterScreen screen;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        screen = Fx.call(() -> new RegisterScreen(Kits.kit(Messages.VIETNAMESE), port, FileDialogs.system()));
        view = Fx.call(screen::view);
        stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        ListView<?> list = Fx.find(view, "registers", ListView.class);
        Fx.until(() -> list.getItems().size() == port.programme.registers().registers().size());
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    private void choose(String register) {
        Fx.run(() -> screen.reveal(register));
        Fx.settle();
    }

    private TableView<?> rows() {
        TableView<?> table = Fx.find(view, "rows", TableView.class);
        Fx.until(() -> !table.getItems().isEmpty());
        Fx.run(table::requestFocus);
        Fx.settle();
        return table;
    }

    private RowKey key(String register, String unit, String period) {
        return new RowKey(new RegisterId(register), Optional.of(new UnitId(unit)), "", period, RowKey.ONLY);
    }

    private String said(RowKey key, String column) {
        return Fx.call(() -> port.said.getOrDefault(key, Optional.empty()).map(row -> row.value(column)).orElse(""));
    }

    @Test
    void aRowIsTypedWithTheKeyboardAndEnterGoesOn() {
        choose("cam-ket");
        rows();
        Fx.type(stage.getScene(), "15");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage.getScene(), "14");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage.getScene(), "5/9/2023");
        Fx.press(KeyCode.ENTER);
        RowKey first = key("cam-ket", "thanh-tra", "");
        Fx.until(() -> port.said.containsKey(first) && !port.said.get(first).orElseThrow().value("ngay").isEmpty());
        assertEquals("15", said(first, "can_bo"));
        assertEquals("14", said(first, "da_ky"));
        assertEquals("2023-09-05", said(first, "ngay"));
    }

    @Test
    void whatCannotBeReadIsMarkedAndNotWritten() {
        choose("cam-ket");
        TableView<?> table = rows();
        Fx.type(stage.getScene(), "15");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage.getScene(), "16");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        RowKey first = key("cam-ket", "thanh-tra", "");
        assertEquals("", said(first, "da_ky"));
        RegisterLine line = (RegisterLine) Fx.call(() -> table.getItems().getFirst());
        assertTrue(line.open());
        assertEquals("Thanh tra thị xã: Số người đã ký lớn hơn tổng số cán bộ, công chức, viên chức",
                Fx.find(view, "remark", Label.class).getText());
        assertEquals("Số người đã ký lớn hơn tổng số cán bộ, công chức, viên chức", new RegisterWords(Kits.kit(
                Messages.VIETNAMESE)).matter(line));
    }

    @Test
    void aTargetOpensIntoTheRowsThatItWasGatheredFrom() {
        Fx.run(() -> Fx.find(view, "part-targets", ToggleButton.class).fire());
        TableView<?> targets = Fx.find(view, "targets", TableView.class);
        Fx.until(() -> !targets.getItems().isEmpty());
        int at = Fx.call(() -> {
            for (int i = 0; i < targets.getItems().size(); i++) {
                if (((vn.thamdinh.domain.register.state.Reached) targets.getItems().get(i)).target().id().equals("phieu-khong-tot")) {
                    return i;
                }
            }
            return -1;
        });
        Fx.run(() -> targets.getSelectionModel().select(at));
        Parent trace = Fx.find(view, "trace", Parent.class);
        Fx.until(() -> trace.getChildrenUnmodifiable().stream().map(node -> ((Label) node).getText())
                .anyMatch(text -> text.equals("Phường Long Thủy, Tháng 8/2023: 2")));
    }

    @Test
    void anUnregisteredOfficeIsRemindedByALetter() {
        Fx.run(() -> Fx.find(view, "part-waiting", ToggleButton.class).fire());
        TableView<?> waiting = Fx.find(view, "waiting", TableView.class);
        Fx.until(() -> !waiting.getItems().isEmpty());
        int at = Fx.call(() -> {
            for (int i = 0; i < waiting.getItems().size(); i++) {
                if (((vn.thamdinh.domain.register.state.Waiting) waiting.getItems().get(i)).register().id().value().equals("mo-hinh")) {
                    return i;
                }
            }
            return -1;
        });
        Fx.run(() -> waiting.getSelectionModel().select(at));
        Button letter = Fx.find(view, "letter", Button.class);
        assertFalse(Fx.call(letter::isDisabled));
        Fx.run(letter::fire);
        Fx.until(() -> !port.reminded.isEmpty());
        assertEquals("thanh-tra", port.reminded.getFirst().code());
    }

    @Test
    void picturesOfRowsTargetsAndReminders() {
        for (Map.Entry<String, String> part : Map.of("books", "registers", "targets", "targets", "waiting", "waiting").entrySet()) {
            RoomPictures.draw("registers-" + part.getKey(), kit -> new RegisterViewSample().controller(kit),
                    one -> one.lookup("#registers") != null
                            && !((ListView<?>) one.lookup("#registers")).getItems().isEmpty(),
                    one -> {
                        ((ListView<?>) one.lookup("#registers")).getSelectionModel().select(4);
                        ((ToggleButton) one.lookup("#part-" + part.getKey())).fire();
                    });
        }
    }
}
