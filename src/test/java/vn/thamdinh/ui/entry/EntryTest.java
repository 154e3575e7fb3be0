package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiSettings;

class EntryTest extends AtTheEntry {

    @Test
    void theFirstRunEndsWithTheRecoveryCodeKept() {
        open(Messages.VIETNAMESE, "secretariat");
        choose("secretariat", "name");
        fill("name", "Nguyễn Thị Ánh Nguyệt");
        fill("passphrase", "trăng lên đầu núi");
        fill("repeat", "trăng lên đầu núi");
        picture("entry-create-vi", UiSettings.Look.LIGHT);
        Fx.run(() -> layers.lookup("#passphrase").requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#square") != null);
        assertEquals("Nguyễn Thị Ánh Nguyệt", desk.created.getFirst().name());
        Fx.until(() -> layers.lookup("#save").isFocused());
        picture("entry-code-vi", UiSettings.Look.LIGHT);
        picture("entry-code-vi", UiSettings.Look.DARK);
        goOn(false);
        fill("first", "hbwc");
        goOn(false);
        fill("second", "pgva");
        goOn(true);
        picture("entry-code-typed-vi", UiSettings.Look.LIGHT);
        assertEquals(List.of(), opened);
        Fx.run(() -> Fx.find(layers, "next", Button.class).fire());
        Fx.until(() -> opened.equals(List.of("created")));
        assertEquals(List.of("created"), desk.kept);
    }

    @Test
    void groupsTypedWrongAreNoWayOn() {
        desk.due = Optional.of(FakeDesk.CODE);
        openAgain(Messages.ENGLISH);
        fill("first", "HBWC");
        fill("second", "PGV");
        assertEquals("", label("state"));
        fill("second", "PGVB");
        goOn(false);
        assertTrue(label("state").startsWith("What was typed differs"), label("state"));
        fill("second", "HBWC");
        goOn(false);
        fill("second", "PGVA");
        goOn(true);
        assertTrue(label("state").startsWith("Both groups are right"), label("state"));
    }

    @Test
    void aCodeSavedToAFileIsAWayOnAndOneThatCouldNotBeSavedIsNot() {
        desk.due = Optional.of(FakeDesk.CODE);
        openAgain(Messages.ENGLISH);
        answers.save = Optional.of(Path.of("/full/recovery-code.pdf"));
        Fx.run(() -> Fx.find(layers, "save", Button.class).fire());
        Fx.until(() -> label("state").startsWith("The file was not saved"));
        goOn(false);
        answers.save = Optional.of(Path.of("/home/a/recovery-code.pdf"));
        Fx.run(() -> Fx.find(layers, "save", Button.class).fire());
        Fx.until(() -> label("state").startsWith("Saved recovery-code.pdf"));
        goOn(true);
        picture("entry-code-en", UiSettings.Look.LIGHT);
    }

    @Test
    void whoNeverKeptTheCodeGetsANewOneAtTheNextOpening() {
        desk.due = Optional.of(FakeDesk.CODE);
        openAgain(Messages.VIETNAMESE);
        goOn(false);
        assertEquals(List.of(), opened);
        assertTrue(Fx.call(() -> layers.lookup("#english").isDisabled()));
    }

    @Test
    void everyStepOfTheFirstRunGoesBack() {
        open(Messages.VIETNAMESE, "secretariat");
        for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
            picture("entry-welcome-vi", look);
        }
        assertTrue(Fx.call(() -> !layers.lookup("#back").isVisible()));
        choose("secretariat", "name");
        assertTrue(Fx.call(() -> !layers.lookup("#roleField").isVisible()));
        choose("back", "member");
        choose("member", "name");
        assertTrue(Fx.call(() -> layers.lookup("#roleField").isVisible() && !layers.lookup("#round").isVisible()));
        picture("entry-member-vi", UiSettings.Look.LIGHT);
        choose("back", "practise");
        choose("practise", "make");
        choose("back", "practise");
    }

    @Test
    void whoHasAWorkspaceComesBackToItFromTheChoice() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.ENGLISH, "passphrase");
        choose("createNew", "secretariat");
        picture("entry-welcome-en", UiSettings.Look.LIGHT);
        choose("back", "byPassphrase");
    }

    @Test
    void practisingAsksForNothingButAFreeFolder() {
        desk.verdict = EntryDesk.FolderVerdict.NOT_EMPTY;
        open(Messages.VIETNAMESE, "practise");
        choose("practise", "make");
        Fx.until(() -> ((TextField) layers.lookup("#folder")).getText().contains("ThamDinh-TapDuot"));
        fill("folder", "/kho/ảnh");
        Fx.pressOn(layers, "make");
        Fx.until(() -> label("problem").startsWith("Thư mục đã có tệp khác"));
        picture("entry-practise-vi", UiSettings.Look.LIGHT);
        Fx.until(() -> layers.lookup("#wayOut").isVisible());
        Fx.pressOn(layers, "wayOut");
        assertEquals("", label("problem"));
        Fx.pressOn(layers, "make");
        Fx.until(() -> opened.equals(List.of("MEMBER")));
    }

    @Test
    void thePassphraseOfRehearsalDataIsFilledInAndGoesWithItsFolder() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh-TapDuot/workspaces/tv-2"));
        desk.practice = true;
        open(Messages.VIETNAMESE, "passphrase");
        Fx.until(() -> label("known").startsWith("Đây là dữ liệu tập dượt"));
        assertEquals("", label("problem"));
        picture("entry-practise-unlock-vi", UiSettings.Look.DARK);
        desk.practice = false;
        answers.folder = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        Fx.run(() -> Fx.find(layers, "otherFolder", Hyperlink.class).fire());
        assertEquals("", Fx.call(() -> Fx.find(layers, "passphrase", TextField.class).getText()));
        assertEquals("", label("known"));
    }

    @Test
    void aWorkspaceThatIsOpenIsEnteredThoughNobodyCanTellWhetherACodeIsDue() {
        desk.broken = true;
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        attempt(FakeDesk.RIGHT);
        Fx.until(() -> opened.size() == 1);
        assertEquals("", Fx.call(() -> Fx.find(layers, "passphrase", TextField.class).getText()), "what was typed is not kept");
    }

    private void openAgain(Locale language) {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(language, "passphrase");
        attempt(FakeDesk.RIGHT);
        Fx.until(() -> layers.lookup("#square") != null);
    }

    private void goOn(boolean possible) {
        assertEquals(!possible, Fx.call(() -> layers.lookup("#next").isDisabled()));
    }

    @Test
    void anIncompleteFormSaysWhatIsMissingAndCreatesNothing() {
        desk.verdict = EntryDesk.FolderVerdict.REMOVABLE;
        begin("abc");
        Fx.run(() -> Fx.find(layers, "create", Button.class).fire());
        assertEquals("The passphrase is too weak. Add words.", label("problem"));
        assertEquals(List.of(), desk.created);
    }

    @Test
    void aWrongPassphraseIsToldAndTheSecondOneCostsAWait() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        picture("entry-unlock-vi", UiSettings.Look.LIGHT);
        attempt("sai");
        Fx.until(() -> label("problem").startsWith("Mật khẩu không đúng"));
        Fx.until(() -> !layers.lookup("#open").isDisabled());
        attempt("vẫn sai");
        Fx.until(() -> label("problem").contains("Thử lại được sau"));
        assertTrue(Fx.call(() -> layers.lookup("#open").isDisabled()));
        picture("entry-wait-vi", UiSettings.Look.DARK);
    }

    @Test
    void theRightPassphraseOpens() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        attempt(FakeDesk.RIGHT);
        Fx.until(() -> opened.equals(List.of("opened")));
    }

    @Test
    void enterPressedTwiceOpensAndDoesNothingElse() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        desk.opening = new CountDownLatch(1);
        open(Messages.VIETNAMESE, "passphrase");
        fill("passphrase", "sai");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#open").isDisabled());
        Fx.settle();
        assertEquals("heading", Fx.call(() -> stage.getScene().getFocusOwner().getId()), "Enter does nothing there");
        for (int again = 0; again < 3; again++) {
            Fx.press(KeyCode.ENTER);
            Fx.press(KeyCode.SPACE);
        }
        assertEquals("Mở kho dữ liệu", label("heading"));
        desk.opening.countDown();
        Fx.until(() -> label("problem").startsWith("Mật khẩu không đúng"));
        Fx.until(() -> stage.getScene().getFocusOwner() == Fx.find(layers, "passphrase", TextField.class));
    }

    @Test
    void theRecoveryCodeOpensAndWantsANewPassphraseFirst() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.ENGLISH, "passphrase");
        Fx.run(() -> Fx.find(layers, "other", Hyperlink.class).fire());
        fill("code", FakeDesk.CODE);
        picture("entry-recover-en", UiSettings.Look.LIGHT);
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
        Fx.until(() -> layers.lookup("#set") != null);
        set("abc", "abc");
        assertEquals("The passphrase is too weak. Add words.", label("problem"));
        set("trăng lên đầu núi", "trăng lên đỉnh núi");
        assertEquals("The two passphrases differ.", label("problem"));
        assertEquals(List.of(), desk.passphrases);
        assertEquals(List.of(), opened);
        picture("entry-new-en", UiSettings.Look.LIGHT);
        set("trăng lên đầu núi", "trăng lên đầu núi");
        Fx.until(() -> opened.equals(List.of("recovered")));
        assertEquals(List.of("trăng lên đầu núi"), desk.passphrases);
    }

    @Test
    void aRescueCardWithItsCodeOpensAndWantsANewPassphraseToo() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        answers.open = List.of(Path.of("/media/usb/the-1a2b3c4d.tdkey"));
        open(Messages.VIETNAMESE, "passphrase");
        Fx.run(() -> Fx.find(layers, "other", Hyperlink.class).fire());
        fill("code", FakeDesk.CODE);
        Fx.run(() -> Fx.find(layers, "useCard", Hyperlink.class).fire());
        assertEquals("Dùng thẻ the-1a2b3c4d.tdkey với mã kèm theo.", label("cardName"));
        picture("entry-recover-vi", UiSettings.Look.LIGHT);
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
        Fx.until(() -> layers.lookup("#set") != null);
        picture("entry-new-vi", UiSettings.Look.DARK);
        set("trăng lên đầu núi", "trăng lên đầu núi");
        Fx.until(() -> opened.equals(List.of("rescued")));
    }

    @Test
    void aCardThatDoesNotFitOrIsDamagedIsToldInItsOwnWords() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        Fx.run(() -> Fx.find(layers, "other", Hyperlink.class).fire());
        fill("code", FakeDesk.CODE);
        tryCard("/media/usb/other.tdkey", "Thẻ này không mở được kho dữ liệu này.");
        tryCard("/media/usb/cut.tdkey", "Thẻ bị hỏng hoặc không phải thẻ (bad-signature).");
        picture("entry-card-vi", UiSettings.Look.LIGHT);
        assertEquals(List.of(), opened);
    }

    private void tryCard(String file, String told) {
        answers.open = List.of(Path.of(file));
        Fx.run(() -> Fx.find(layers, "useCard", Hyperlink.class).fire());
        Fx.until(() -> !layers.lookup("#open").isDisabled());
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
        Fx.until(() -> label("problem").startsWith(told));
    }

    private void set(String passphrase, String repeat) {
        fill("passphrase", passphrase);
        fill("repeat", repeat);
        Fx.run(() -> Fx.find(layers, "set", Button.class).fire());
    }

    private void attempt(String typed) {
        fill("passphrase", typed);
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
    }
}
