package vn.thamdinh.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Past;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.audit.AuditItem;

class AuditScreenTest {

    private FramedScreen window;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private TableView<AuditItem> open(SampleAudit port, int rows) {
        window = new FramedScreen(Place.AUDIT, Messages.VIETNAMESE,
                (kit, frame) -> new AuditScreen(kit, port, FileDialogs.system(), frame));
        TableView<AuditItem> table = table();
        Fx.until(() -> table.getItems().size() == rows);
        return table;
    }

    @SuppressWarnings("unchecked")
    private TableView<AuditItem> table() {
        return Fx.find(window.root(), "table", TableView.class);
    }

    private String words() {
        return Fx.call(() -> window.root().lookupAll(".table-cell").stream().map(Labeled.class::cast).map(Labeled::getText)
                .filter(text -> text != null).collect(Collectors.joining("\n")));
    }

    private String detail() {
        return Fx.call(() -> window.root().lookup("#detailBox").lookupAll(".label").stream().map(Label.class::cast)
                .map(Label::getText).collect(Collectors.joining("\n")));
    }

    @Test
    void typingFiltersAndCheckingSaysInWordsWhatIsDamaged() {
        SampleAudit port = new SampleAudit();
        port.faults = List.of("projection: 3 rows differ", "stamp: does not fit", "evidence: 1f");
        TableView<AuditItem> table = open(port, 30);
        Fx.typeInto(window.root(), "search", "hoi ti");
        Fx.until(() -> table.getItems().size() == 2);
        Fx.fire(window.root(), "verify");
        Label found = Fx.find(window.root(), "found", Label.class);
        Fx.until(found::isVisible);
        assertTrue(found.getText().contains("3 chỗ hỏng") && found.getText().contains("Cơ sở dữ liệu có 2 chỗ"), found.getText());
        assertTrue(found.getText().contains("1 tệp minh chứng"), found.getText());
        assertFalse(found.getText().contains("projection"), found.getText());
    }

    @Test
    void unitPersonAndKindNarrowTheListTogetherAndAreClearedTogether() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        choose("unit", "Xã Tân Thành");
        Fx.until(() -> table.getItems().size() == 4);
        choose("kind", "Chấm điểm");
        Fx.until(() -> table.getItems().size() == 3);
        choose("person", SampleRound.members().get(3).name());
        Fx.until(() -> table.getItems().size() == 1);
        Fx.fire(window.root(), "clear");
        Fx.until(() -> table.getItems().size() == 30);
    }

    @Test
    void aDayThatIsNoneIsSaidAndTakenAwayByEnterAndByTab() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        Label fault = Fx.find(window.root(), "fault", Label.class);
        TextField from = Fx.find(window.root(), "from", DatePicker.class).getEditor();
        TextField until = Fx.find(window.root(), "until", DatePicker.class).getEditor();
        Fx.typeInto(window.root(), "from", "31/02/2024");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> fault.getText().contains("“31/02/2024” không phải là ngày"));
        Fx.until(() -> from.getText().isEmpty());
        Fx.typeInto(window.root(), "until", "hôm qua");
        Fx.press(KeyCode.TAB);
        Fx.until(() -> fault.getText().contains("“hôm qua” không phải là ngày") && until.getText().isEmpty());
        assertTrue(Fx.call(fault::isVisible) && Fx.call(fault::isManaged));
        assertEquals(30, table.getItems().size());
        Fx.typeInto(window.root(), "until", "1/1/2099");
        Fx.press(KeyCode.TAB);
        Fx.until(() -> fault.getText().isEmpty() && until.getText().equals("01/01/2099"));
    }

    @Test
    void daysTheWrongWayRoundAreSaidAndClearedWithTheRest() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        Label fault = Fx.find(window.root(), "fault", Label.class);
        Fx.typeInto(window.root(), "from", "2/1/2099");
        Fx.press(KeyCode.ENTER);
        Fx.typeInto(window.root(), "until", "1/1/2099");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> fault.getText().equals("Từ ngày 02/01/2099 lại sau đến ngày 01/01/2099, nên không có mục nào."));
        Fx.until(() -> table.getItems().isEmpty());
        Fx.typeInto(window.root(), "until", "x");
        Fx.fire(window.root(), "clear");
        Fx.until(() -> table.getItems().size() == 30);
        Fx.until(() -> fault.getText().isEmpty());
        assertEquals("", Fx.call(Fx.find(window.root(), "until", DatePicker.class).getEditor()::getText));
    }

    @Test
    void aDayAndWhatTheSearchIsForAreReadWhole() {
        open(new SampleAudit(), 30);
        Fx.typeInto(window.root(), "from", "20/12/2024");
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        for (TextField field : List.of(Fx.find(window.root(), "from", DatePicker.class).getEditor(),
                Fx.find(window.root(), "search", TextField.class))) {
            double room = Fx.call(() -> field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight());
            for (Node node : Fx.call(() -> field.lookupAll(".text"))) {
                Text text = (Text) node;
                assertTrue(text.getLayoutBounds().getWidth() <= room, "“" + text.getText() + "” in " + room);
            }
        }
    }

    private void choose(String id, String label) {
        @SuppressWarnings("unchecked")
        ComboBox<Object> list = Fx.find(window.screen().view(), id, ComboBox.class);
        Fx.until(() -> list.getItems().stream().filter(line -> line.toString().equals(label)).findFirst().map(line -> {
            list.setValue(line);
            return true;
        }).orElse(false));
    }

    @Test
    void theDetailSaysBeforeAndAfterAndWhy() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        Fx.run(() -> table.getSelectionModel().select(4));
        Fx.until(() -> detail().contains("2 → 1,5, lý do: Hồ sơ kiểm chứng chưa đủ"));
        Fx.until(() -> words().contains("2 → 1,5"));   // rows in view are worded beside the screen
    }

    @Test
    void whatIsCopiedIsOnTheClipboardAndSaidSo() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        Fx.run(() -> table.getSelectionModel().select(4));
        Fx.until(() -> detail().contains("2 → 1,5, lý do: Hồ sơ kiểm chứng chưa đủ"));
        Fx.fire(window.root(), "copy");
        assertEquals("Đã chép", Fx.call(() -> Fx.find(window.root(), "copy", Button.class).getText()));
        assertTrue(Fx.call(() -> Clipboard.getSystemClipboard().getString()).contains("2 → 1,5"));
    }

    @Test
    void aValuesHistoryIsReachedFromItsScreenAndLeadsBack() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        String unit = SampleRound.PROGRAMME.units().get(1).id().code();
        Fx.run(() -> window.frame().go(Place.UNITS.id()));
        Fx.run(() -> window.frame().history("score|" + unit + "|APPRAISE|m04|1.1.2", unit + " 1.1.2"));
        Fx.until(() -> table.getItems().size() == 1);
        assertEquals(Place.AUDIT.id(), window.frame().visitProperty().get().item().id());
        Fx.until(() -> Fx.find(window.root(), "pastOf", Label.class).getText().contains("1.1.2"));
        Fx.fire(window.root(), "back");
        assertEquals(Place.UNITS.id(), window.frame().visitProperty().get().item().id());
        assertEquals(unit + " 1.1.2", window.frame().visitProperty().get().target());
    }

    @Test
    void allOfAUnitIsShownByItsNameAndTheFilterGoesWithIt() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        var unit = SampleRound.PROGRAMME.units().get(1);
        Fx.run(() -> window.frame().go(Place.UNITS.id()));
        Fx.run(() -> window.frame().history(unit.id(), ""));
        Fx.until(() -> table.getItems().size() == 4);
        Fx.until(() -> Fx.find(window.root(), "pastOf", Label.class).getText().equals("Lịch sử: " + unit.fullName()));
        assertEquals(unit.fullName(), Fx.call(() -> Fx.find(window.root(), "unit", ComboBox.class).getValue().toString()));
        Fx.run(Fx.find(window.root(), "back", Button.class)::fire);
        assertEquals(Place.UNITS.id(), window.frame().visitProperty().get().item().id());
        Fx.run(() -> window.frame().history("score|" + unit.id().code() + "|APPRAISE|m04|1.1.2", ""));
        Fx.until(() -> table.getItems().size() == 1);
        Fx.run(() -> window.frame().history(unit.id(), ""));
        Fx.until(() -> table.getItems().size() == 4);
        Fx.run(Fx.find(window.root(), "everything", Button.class)::fire);
        Fx.until(() -> table.getItems().size() == 30);
    }

    @Test
    void allOfAUnitIsShownWhateverWasLookedForBefore() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        Fx.typeInto(window.root(), "search", "hoi ti");
        Fx.until(() -> table.getItems().size() == 2);
        var unit = SampleRound.PROGRAMME.units().get(1);
        Fx.run(() -> window.frame().go(Place.UNITS.id()));
        Fx.run(() -> window.frame().history(unit.id(), ""));
        Fx.until(() -> table.getItems().size() == 4);
        assertEquals("", Fx.call(() -> Fx.find(window.root(), "search", TextField.class).getText()));
    }

    @Test
    void theHeadingOfAUnitGoesWhenAnotherOrNoUnitIsChosen() {
        TableView<AuditItem> table = open(new SampleAudit(), 30);
        var unit = SampleRound.PROGRAMME.units().get(1);
        for (Runnable away : List.<Runnable>of(() -> Fx.fire(window.root(), "clear"),
                () -> choose("unit", SampleRound.PROGRAMME.units().get(2).fullName()))) {
            Fx.run(() -> window.frame().go(Place.UNITS.id()));
            Fx.run(() -> window.frame().history(unit.id(), ""));
            Fx.until(() -> table.getItems().size() == 4);
            choose("kind", "Chấm điểm");
            Fx.until(() -> table.getItems().size() == 3);
            assertTrue(Fx.call(() -> window.root().lookup("#pastBox").isVisible()), "still of the unit");
            away.run();
            Fx.until(() -> !window.root().lookup("#pastBox").isVisible());
        }
    }

    @Test
    void theWayBackIsWrittenIntoTheTargetAndReadFromIt() {
        Past past = new Past(List.of("score|25387|APPRAISE|m01|1.1", "sheet|25387"), "appraisal", "25387 1.1");
        assertEquals(past, Past.read(past.text()).orElseThrow());
        assertTrue(Past.read("25387").isEmpty());
    }

    @Test
    void fortyThousandEntriesAreInTheTableAndThoseInViewAreTold() {
        TableView<AuditItem> table = open(new SampleAudit(40_000), 40_006);
        Fx.until(() -> words().contains("Bỏ phiếu") || words().contains("Biểu quyết"));
        Fx.run(() -> table.scrollTo(40_005));
        Fx.until(() -> words().contains("Đợt đánh giá năm 2024"));
        TextField search = Fx.find(window.root(), "search", TextField.class);
        Fx.run(() -> search.setText("mo dot danh gia nam 2024"));
        Fx.until(() -> table.getItems().size() == 1);
        Fx.run(() -> window.frame().go(Place.UNITS.id()));
        assertTrue(table.getItems().isEmpty(), "what was read is let go");
        assertFalse(Fx.call(() -> window.frame().visitProperty().get().item().id()).equals(Place.AUDIT.id()));
    }

    @Test
    void picturesOfTheJournal() {
        RoomPictures.draw("audit", kit -> new AuditViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#table")).getItems().isEmpty(), (Parent view) -> {
                    ((TableView<?>) view.lookup("#table")).getSelectionModel().select(4);
                    ((Button) view.lookup("#verify")).fire();
                });
    }
}
