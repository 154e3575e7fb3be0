package vn.thamdinh.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.PartialBackup;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.care.Restored;
import vn.thamdinh.usecase.care.SecondMedium;

class CareCardTest extends SecretaryAtDesk {

    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private Layers layers;
    private Stage stage;
    private BackgroundTasks tasks;
    private CareCard card;
    private UiKit kit;

    private void show(Locale language) {
        Fx.start();
        Fx.run(() -> {
            Theme.wear(UiSettings.Look.LIGHT);
            layers = new Layers();
            Messages messages = Messages.of(language);
            tasks = new BackgroundTasks(failure -> {
                throw new AssertionError(failure);
            });
            kit = new UiKit(messages, tasks, new Dialogs(layers, messages),
                    UiSettings.load(folder.resolve("ui.properties")));
            card = new CareCard(kit, desk.care(), new Stick(), new CareCard.Ways(() -> closed.add("lock"),
                    (tone, words) -> closed.add(words)));
            layers.show(new StackPane(card.view()));
        });
        stage = Fx.show(layers, 1366, 768);
        Fx.run(card::read);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(tasks::close);
    }

    /** A folder that is chosen without asking. */
    private final class Stick implements FileDialogs {

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.of(folder);
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.of(folder.resolve("kho"));
        }
    }

    @Test
    void aBackupIsMadeComparedAndRestored() {
        show(Messages.VIETNAMESE);
        Fx.until(() -> words().contains("Chưa có bản sao lưu nào."));
        Fx.pressOn(layers, "care-backup");
        Fx.until(() -> words().contains("Đang giữ 1 bản"));
        Fx.snapshot(layers, 1366, 768, "care-card-vi");
        Office.done(desk.council().enrol().enrol("Lê Thị Mận", "", "", Role.MEMBER));
        Fx.pressOn(layers, "care-list");
        Fx.until(() -> layers.lookup("#care-compare") != null && !layers.lookup("#care-compare").isDisabled());
        Fx.snapshot(layers, 1366, 768, "care-list-vi");
        Fx.pressOn(layers, "care-compare");
        Fx.until(() -> layers.lookup("#care-restore") != null);
        Fx.snapshot(layers, 1366, 768, "care-compare-vi");
        assertTrue(Fx.call(this::words).contains("Sẽ mất"), Fx.call(this::words));
        Fx.pressOn(layers, "care-restore");
        Fx.until(() -> words().contains("đóng kho rồi mở lại"));
        Fx.snapshot(layers, 1366, 768, "care-restore-vi");
        Fx.run(() -> ((Button) layers.lookup(".dialog-box .danger")).fire());
        Fx.until(() -> !closed.isEmpty());
        assertTrue(closed.getFirst().contains("Bản 1"), closed.getFirst());
    }

    @Test
    void ofARestoreThatTheDiskDidNotLetEndItIsSaidWhatStands() {
        Office.done(desk.care().backups().make("hand"));
        var restored = new Restored(Office.done(desk.care().backups().list()).getFirst(), true,
                Optional.of(new Outcome.Refused<>(Reason.DISK, List.of("ledger.mv.db"))));
        show(Messages.VIETNAMESE);
        LongWork.Words said = Fx.call(() -> BackupWords.restored(kit, restored));
        assertEquals(Tone.WARN, said.tone());
        assertTrue(said.text().contains("chương trình sẽ tự làm nốt"), said.text());
        assertTrue(said.text().contains("Bản 1"), said.text());
    }

    /** A link that somebody left where the state of before is kept goes; what it leads to stays, and the restore ends. */
    @Test
    void aLinkInTheWayOfARestoreIsNoObstacle() throws Exception {
        Office.done(desk.care().backups().make("hand"));
        Office.done(desk.council().enrol().enrol("Lê Thị Mận", "", "", Role.MEMBER));
        Files.createSymbolicLink(desk.care().folder().resolve("restore-before"), folder.resolve("pulled"));
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-list");
        Fx.until(() -> layers.lookup("#care-compare") != null && !layers.lookup("#care-compare").isDisabled());
        Fx.pressOn(layers, "care-compare");
        Fx.until(() -> layers.lookup("#care-restore") != null);
        Fx.pressOn(layers, "care-restore");
        Fx.until(() -> words().contains("đóng kho rồi mở lại"));
        Fx.run(() -> ((Button) layers.lookup(".dialog-box .danger")).fire());
        Fx.until(() -> !closed.isEmpty());
        assertTrue(closed.getFirst().contains("Đã khôi phục Bản 1"), closed.getFirst());
        assertFalse(Files.exists(desk.care().folder().resolve("restore.begun")));
    }

    @Test
    void whatABackupLacksIsSaidBeforeItIsRestoredAndFromThenOn() {
        Office.done(desk.council().enrol().enrol("Lò Văn Cải", "", "", Role.MEMBER));
        Office.done(desk.care().backups().make("hand"));
        String gone = PartialBackup.withoutItsLast(desk.care().folder().resolve("backup/000001.json"));
        Office.done(desk.council().enrol().enrol("Lê Thị Mận", "", "", Role.MEMBER));
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-list");
        Fx.until(() -> words().contains("Thiếu một phần"));
        Fx.until(() -> !layers.lookup("#care-compare").isDisabled());
        Fx.pressOn(layers, "care-compare");
        Fx.until(() -> layers.lookup("#care-restore") != null);
        assertTrue(Fx.call(this::words).contains("Bản này thiếu " + gone), Fx.call(this::words));
        Fx.snapshot(layers, 1366, 768, "care-compare-partial-vi");
        Fx.pressOn(layers, "care-restore");
        Fx.until(() -> words().contains("Bản này thiếu " + gone + ": mục nào chỉ có trong đó sẽ không có."));
        Fx.run(() -> ((Button) layers.lookup(".dialog-box .danger")).fire());
        Fx.until(() -> !closed.isEmpty());
    }

    @Test
    void whatTheJournalLostForGoodIsSaidOnTheCardAndBeforeAMove() throws Exception {
        Path there = desk.care().folder();
        for (String name : List.of("Lò Văn Cải", "Lê Thị Mận")) {
            Office.done(desk.care().backups().make("hand"));
            Office.done(desk.council().enrol().enrol(name, "", "", Role.MEMBER));
        }
        office.close(desk);
        Files.delete(there.resolve("journal/000002.tdj"));
        Files.delete(there.resolve("ledger.mv.db"));
        desk = office.reopen(there.getFileName().toString());
        show(Messages.VIETNAMESE);
        Fx.until(() -> layers.lookup("#care-lost").isVisible());
        assertTrue(Fx.call(this::words).contains("từng mất đoạn 000002"), Fx.call(this::words));
        Fx.pressOn(layers, "care-move");
        Fx.until(() -> words().contains("Tệp chuyển máy cũng thiếu đoạn nhật ký 000002"));
        Fx.snapshot(layers, 1366, 768, "care-move-lost-vi");
    }

    @Test
    void theSameDiskIsNoSecondPlaceAndIsSaid() {
        show(Messages.ENGLISH);
        Fx.until(() -> words().contains("There is no backup yet."));
        Fx.snapshot(layers, 1366, 768, "care-card-en");
        Fx.pressOn(layers, "care-second");
        Fx.until(() -> words().contains("on the same disk"));
    }

    @Test
    void aMediumThatIsPluggedInAfterTheScreenWasOpenedGetsTheBackup() throws Exception {
        Path stick = folder.resolve("stick");
        Office.done(desk.care().secondMedium().settle(stick));
        show(Messages.ENGLISH);
        Fx.until(() -> words().contains(stick.toString()));
        assertFalse(Fx.call(() -> layers.lookup("#care-copy-now").isVisible()));
        Files.createDirectory(stick);
        Fx.pressOn(layers, "care-backup");
        Fx.until(() -> Files.isDirectory(stick.resolve(SecondMedium.FOLDER)));
    }

    @Test
    void theWorkspaceIsCheckedInWords() {
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-verify");
        Fx.until(() -> words().contains("Kho dữ liệu nguyên vẹn"));
        Fx.snapshot(layers, 1366, 768, "care-verify-vi");
    }

    @Test
    void aBackupPartThatIsGoneIsNamedByTheCheckWithWhatToDo() throws Exception {
        Office.done(desk.care().backups().make("exit"));
        Path copy;
        try (var copies = Files.list(desk.care().folder().resolve("backup/segments"))) {
            copy = copies.findFirst().orElseThrow();
        }
        Files.delete(copy);
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-verify");
        Fx.until(() -> words().contains(copy.getFileName().toString()));
        Fx.snapshot(layers, 1366, 768, "care-verify-backup-vi");
        assertTrue(Fx.call(this::words).contains("Bấm “Sao lưu ngay”"));
        assertTrue(Fx.call(this::words).contains("Bản sao lưu có chỗ hỏng"));
        assertTrue(Fx.call(() -> layers.lookup("#care-rebuild") == null));
    }

    @Test
    void theMovingFileIsWrittenAndTheWayInIsShown() {
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-move");
        Fx.until(() -> layers.lookup(".dialog-box .accent") != null);
        Fx.snapshot(layers, 1366, 768, "care-move-vi");
        Fx.run(() -> ((Button) layers.lookup(".dialog-box .accent")).fire());
        Fx.until(() -> !closed.isEmpty());
        assertTrue(Files.exists(folder.resolve("kho.tdmove")));
        assertTrue(closed.getFirst().contains("kho.tdmove"));
    }

    @Test
    void thePassphraseIsChangedOnlyByWhoKnowsTheOldOne() {
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-passphrase");
        Fx.typeInto(layers, "passphrase-now", "không phải");
        Fx.typeInto(layers, "passphrase-new", "ba mươi sáu phố phường");
        Fx.typeInto(layers, "passphrase-again", "ba mươi sáu phố");
        Fx.pressOn(layers, "passphrase-change");
        Fx.until(() -> words().contains("không giống nhau"));
        Fx.until(() -> layers.lookup("#passphrase-again").isFocused());
        Fx.run(() -> ((TextField) layers.lookup("#passphrase-again")).setText("ba mươi sáu phố phường"));
        Fx.snapshot(layers, 1366, 768, "care-passphrase-vi");
        Fx.pressOn(layers, "passphrase-change");
        Fx.until(() -> words().contains("Mật khẩu không đúng"));
        Fx.until(() -> layers.lookup("#passphrase-now").isFocused());
        assertEquals(List.of(), assertInstanceOf(Outcome.Done.class, desk.care().backups().list()).value());
    }

    @Test
    void theKeyboardGoesToTheNewPassphraseWhereThatIsTooWeak() {
        show(Messages.VIETNAMESE);
        Fx.pressOn(layers, "care-passphrase");
        Fx.typeInto(layers, "passphrase-now", Office.WORDS);
        Fx.typeInto(layers, "passphrase-new", "ngắn");
        Fx.typeInto(layers, "passphrase-again", "ngắn");
        Fx.pressOn(layers, "passphrase-change");
        Fx.until(() -> words().contains("quá yếu"));
        Fx.until(() -> layers.lookup("#passphrase-new").isFocused());
    }

    private String words() {
        return layers.lookupAll("*").stream().filter(node -> node instanceof Text).map(node -> ((Text) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
