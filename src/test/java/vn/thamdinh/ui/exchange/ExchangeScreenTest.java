package vn.thamdinh.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.stick.PackageSecret;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class ExchangeScreenTest {

    private SampleExchange sample;
    private Layers root;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        if (stage != null) {
            Fx.hide(stage);
        }
    }

    private void open(Seat seat, String ready) {
        open(new SampleExchange(seat), ready);
    }

    private void open(SampleExchange with, String ready) {
        sample = with;
        root = Fx.call(Layers::new);
        stage = Fx.show(root, 1070, 660);
        Fx.run(() -> {
            ExchangeScreen screen = ExchangeViewSample.screen(Kits.kit(Messages.VIETNAMESE, root), sample);
            root.show(screen.view());
            screen.shown();
        });
        shows(ready);
    }

    private void shows(String selector) {
        Fx.until(() -> visible(selector));
    }

    private boolean visible(String selector) {
        for (Node node = root.lookup(selector); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return root.lookup(selector) != null;
    }

    private void fire(String id) {
        shows("#" + id);
        Fx.fire(root, id);
    }

    private void write(String id, String text) {
        Fx.run(() -> ((TextField) root.lookup("#" + id)).setText(text));
    }

    private String words(String id) {
        return Fx.call(() -> ((Label) root.lookup("#" + id)).getText());
    }

    private int rows(String id) {
        return Fx.call(() -> ((TableView<?>) root.lookup("#" + id)).getItems().size());
    }

    @Test
    void aPackagesPassphraseIsTypedTwiceAndLongEnough() {
        assertEquals(Optional.of(PackageSecret.Fault.EMPTY), PackageSecret.forExport("", ""));
        assertEquals(Optional.of(PackageSecret.Fault.TOO_SHORT), PackageSecret.forExport("ngắn", "ngắn"));
        assertEquals(Optional.of(PackageSecret.Fault.DIFFERENT),
                PackageSecret.forExport("con trâu đi cày", "con trâu đi cầy"));
        assertEquals(Optional.empty(), PackageSecret.forExport("con trâu đi cày", "con trâu đi cày"));
        assertEquals(Optional.empty(), PackageSecret.forImport("x"));
    }

    @Test
    void packagesGoToAllWithAPassphraseForThoseWithoutAKey() {
        open(Seat.SECRETARIAT, "#board");
        fire("export");
        shows("#place .place-choice");
        Fx.until(() -> ((RadioButton) root.lookup("#place .place-choice")).isSelected());
        fire("go");
        assertEquals("Hãy nhập mật khẩu.", words("package-fault"));
        write("package-secret", "con trâu đi cày");
        write("package-secret-again", "con trâu đi cầy");
        fire("go");
        assertEquals("Hai lần nhập không giống nhau.", words("package-fault"));
        assertEquals(List.of(), sample.orders);
        write("package-secret-again", "con trâu đi cày");
        fire("go");
        shows("#done");
        assertEquals(Set.of("m01", "m02", "m03", "m04", "m05"), sample.orders.getFirst().to());
        assertEquals(Path.of("/media/usb"), sample.orders.getFirst().folder());
        assertEquals(List.of("con trâu đi cày"), sample.secrets);
        assertEquals(5, rows("written"));
        assertEquals("Đã ghi, đọc lại và kiểm tra 5 gói. Có thể rút USB.", words("doneWords"));
        fire("finish");
        shows("#board");
    }

    @Test
    void packagesThatCannotBeWrittenAreToldOnceAboveTheButton() {
        SampleExchange full = new SampleExchange(Seat.MEMBER);
        full.unwritable = Optional.of(new Outcome.Refused<>(Reason.DISK_FULL, List.of("KINGSTON")));
        open(full, "#export");
        fire("export");
        Fx.until(() -> ((RadioButton) root.lookup("#place .place-choice")).isSelected());
        fire("go");
        Fx.until(() -> visible("#form") && !words("fault").isEmpty());
        assertEquals(1, full.orders.size());
        Fx.settle();
        assertTrue(Fx.call(() -> root.lookupAll(".notice").isEmpty()), "and in no notice besides");
        Node fault = root.lookup("#fault");
        Node seen = root.lookup(".side-scroll .viewport");
        assertTrue(Fx.call(() -> seen.localToScene(seen.getLayoutBounds())
                .contains(fault.localToScene(fault.getLayoutBounds()))), "where the person looks");
    }

    @Test
    void escapeLeadsBackFromAPage() {
        open(Seat.SECRETARIAT, "#board");
        fire("export");
        shows("#place .place-choice");
        Fx.run(() -> root.lookup("#table").requestFocus());
        Fx.press(KeyCode.ESCAPE);
        shows("#board");
    }

    @Test
    void aPackageForOneWithAKeyAsksForNoPassphrase() {
        open(Seat.SECRETARIAT, "#board");
        Fx.run(() -> root.lookup("#board").requestFocus());
        Fx.press(KeyCode.ENTER);
        shows("#place .place-choice");
        Fx.until(() -> "Xuất 1 gói".equals(((ButtonBase) root.lookup("#go")).getText()));
        assertFalse(Fx.call(() -> visible("#secret")));
        fire("go");
        shows("#done");
        assertEquals(Set.of("m01"), sample.orders.getFirst().to());
    }

    @Test
    void oneDriveAloneIsReadWithoutAsking() {
        SampleExchange one = new SampleExchange(Seat.SECRETARIAT);
        one.drives = one.drives.subList(0, 1);
        open(one, "#board");
        fire("receive");
        shows("#preview");
        assertEquals(7, rows("table"));
        assertTrue(sample.said.contains("look [/media/usb]"), sample.said.toString());
    }

    @Test
    void theKeyboardGoesToThePageAndBackAgain() {
        open(Seat.SECRETARIAT, "#board");
        fire("receive");
        Fx.until(() -> hasTheKeyboard("back"));
        fire("back");
        Fx.until(() -> hasTheKeyboard("export"));
    }

    private boolean hasTheKeyboard(String id) {
        Node at = root.getScene().getFocusOwner();
        return at != null && id.equals(at.getId());
    }

    @Test
    void aDriveIsLookedAtOpenedTakenAndTakenBack() {
        open(Seat.SECRETARIAT, "#board");
        fire("receive");
        shows("#place .place-choice");
        fire("look");
        shows("#closed");
        write("package-secret", "sai rồi");
        fire("open");
        Fx.until(() -> "Mật khẩu này không mở được gói nào.".equals(((Label) root.lookup("#package-fault")).getText()));
        Fx.until(() -> hasTheKeyboard("package-secret"));
        write("package-secret", "đúng mật khẩu");
        fire("open");
        Fx.until(() -> !visible("#closed"));
        fire("take");
        shows("#note");
        Fx.until(() -> hasTheKeyboard("finish"));
        assertTrue(words("noteWords").startsWith("Đã nhận 832 mục mới"), words("noteWords"));
        assertTrue(words("noteWords").contains("Có thể rút USB"), words("noteWords"));
        assertFalse(Fx.call(() -> visible("#running")));
        fire("undo");
        fire("reason-go");
        assertFalse(sample.said.toString().contains("undo"), "an undo without a reason");
        write("reason", "nhầm USB");
        fire("reason-go");
        Fx.until(() -> sample.said.contains("undo import-1 nhầm USB"));
        shows("#take");
    }

    @Test
    void aCardIsAdmittedOnlyOnceItWasCompared() {
        open(Seat.SECRETARIAT, "#board");
        fire("receive");
        fire("look");
        shows("#preview");
        Fx.run(() -> ((TableView<?>) root.lookup("#table")).getSelectionModel().selectLast());
        fire("compare");
        shows("#print .print-word");
        assertEquals("1. sông", Fx.call(() -> ((Label) root.lookup("#print .print-word")).getText()));
        fire("card-differs");
        assertFalse(sample.said.contains("admit"));
        fire("compare");
        fire("card-admit");
        Fx.until(() -> sample.said.contains("m05"));
        Fx.until(() -> !visible("#compare"));
    }

    @Test
    void aConflictIsSettledWithAValueAndAReason() {
        open(Seat.SECRETARIAT, "#board");
        Fx.until(() -> sample.said.contains("conflicts 2"));
        fire("tab-conflicts");
        shows("#decide");
        fire("choose");
        assertEquals("Hãy chọn một giá trị.", words("fault"));
        Fx.run(() -> ((RadioButton) root.lookup("#sides .radio-button")).setSelected(true));
        assertEquals("", words("fault"), "a value is chosen");
        fire("choose");
        assertEquals("Hãy ghi lý do.", words("fault"));
        write("reason", "Đã hỏi lại");
        assertEquals("", words("fault"), "a reason is given");
        fire("choose");
        Fx.until(() -> ((ListView<?>) root.lookup("#list")).getItems().size() == 1);
        assertTrue(sample.said.contains("choose e1 Đã hỏi lại"), sample.said.toString());
        Fx.until(() -> sample.said.contains("conflicts 1"));
        assertFalse(Fx.call(() -> visible("#decide")), "somebody else's conflict is only shown");
    }

    @Test
    void aKeyIsRevokedWithAReason() {
        open(Seat.SECRETARIAT, "#board");
        fire("board-revoke");
        shows("#revoke-go");
        fire("revoke-go");
        write("revoke-reason", "mất máy");
        fire("revoke-go");
        Fx.until(() -> sample.said.contains("revoke m01 mất máy"));
    }

    @Test
    void withoutADriveOrAFolderThereIsNothingToLookAt() {
        SampleExchange bare = new SampleExchange(Seat.WAITING);
        bare.drives = List.of();
        open(bare, "#print .print-word");
        fire("receive");
        shows("#source");
        assertTrue(Fx.call(() -> root.lookup("#look").isDisabled()));
    }

    @Test
    void aNewcomerWritesACardAndThenReceives() {
        open(Seat.WAITING, "#print .print-word");
        Fx.until(() -> root.lookup("#place .place-choice") != null);
        write("position", "Phó Giám đốc");
        fire("write");
        shows("#written");
        assertTrue(sample.said.contains("card Lê Thị Thuỳ Dương, Phó Giám đốc"), sample.said.toString());
        assertTrue(words("writtenWords").contains("the-3f9a01c2.tdkey"));
        fire("receive");
        shows("#source");
    }

    @Test
    void aMemberSaysOnceWhoHeIs() {
        open(Seat.CHOOSING, "#chooser");
        Fx.run(() -> ((ComboBox<?>) root.lookup("#members")).getSelectionModel().select(2));
        fire("thisIsMe");
        Fx.until(() -> !visible("#chooser"));
        assertEquals(Seat.MEMBER, sample.seat);
    }

    @Test
    void aReceiptIsTypedIn() {
        open(Seat.MEMBER, "#own");
        write("receipt-code", "7K2M");
        fire("receipt-enter");
        assertEquals("Mã gồm 11 chữ và số, ví dụ 8K2M-Q9XA-04T.", words("receipt-fault"));
        write("receipt-code", "0000-0000-000");
        fire("receipt-enter");
        Fx.until(() -> words("receipt-fault").contains("00000000000"));
        write("receipt-code", "7k2m-q9xa-o4t");
        fire("receipt-enter");
        Fx.until(() -> ((TextField) root.lookup("#receipt-code")).getText().isEmpty());
    }

    @Test
    void whatASecretariatSeesAMemberDoesNot() {
        open(Seat.MEMBER, "#own");
        assertEquals(22, rows("own"));
        assertEquals(null, Fx.call(() -> ((Parent) root).lookup("#board")));
    }
}
