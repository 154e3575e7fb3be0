package vn.thamdinh.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Desk;

/** Two real workspaces and a folder in place of a drive: card, comparison, package, joining; all on the screens. */
class ExchangeJourneyTest {

    @TempDir
    private Path folder;

    /** Always the same folder and its files. */
    private record Stick(Path folder) implements FileDialogs {

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.of(folder);
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            try (var inside = Files.list(folder)) {
                return inside.sorted().toList();
            } catch (IOException gone) {
                return List.of();
            }
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.empty();
        }
    }

    private FramedScreen screen(Desk desk, FileDialogs files) {
        return new FramedScreen(Place.EXCHANGE, Messages.VIETNAMESE, 1280, 720, (kit, frame) -> new ExchangeScreen(kit,
                ExchangePort.of(desk, kit.messages()), files, Office.NOVEMBER.withZone(ZoneId.of("Asia/Ho_Chi_Minh")),
                waiting -> { }, () -> { }));
    }

    private static boolean visible(FramedScreen at, String selector) {
        for (Node node = at.root().lookup(selector); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return at.root().lookup(selector) != null;
    }

    private static void fire(FramedScreen at, String id) {
        Fx.until(() -> visible(at, "#" + id));
        Fx.fire(at.root(), id);
    }

    private static void press(FramedScreen at, String selector) {
        Fx.until(() -> visible(at, selector));
        Fx.run(() -> ((ButtonBase) at.root().lookup(selector)).fire());
        Fx.settle();
    }

    @Test
    void aNewLaptopJoinsByCardAndPackage() throws IOException {
        Stick stick = new Stick(Files.createDirectories(folder.resolve("usb")));
        try (Office office = new Office(folder.resolve("office"))) {
            Desk secretary = office.secretary();
            Office.done(secretary.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
            Desk member = Office.done(office.create("Lê Văn Tám", Role.MEMBER, true, office.seeded("tam")));
            String spoken = writeCard(member, stick);
            assertEquals(spoken, compareAndSend(secretary, stick));
            try (FramedScreen there = screen(member, stick)) {
                press(there, "#receive");
                fire(there, "chooseFiles");
                fire(there, "take");
                Fx.until(() -> visible(there, "#note"));
                Fx.snapshot(there.root(), 1280, 720, "exchange-journey-joined");
            }
            assertEquals("Lê Văn Tám", member.views().round().orElseThrow().me().orElseThrow().name());
        }
    }

    private String writeCard(Desk member, Stick stick) {
        try (FramedScreen there = screen(member, stick)) {
            Fx.until(() -> visible(there, "#print .print-word"));
            fire(there, "other-folder");
            fire(there, "write");
            Fx.until(() -> visible(there, "#written"));
            Fx.snapshot(there.root(), 1280, 720, "exchange-journey-card");
            return print(there);
        }
    }

    private String compareAndSend(Desk secretary, Stick stick) throws IOException {
        try (FramedScreen here = screen(secretary, stick)) {
            Fx.until(() -> visible(here, "#board"));
            fire(here, "receive");
            fire(here, "chooseFiles");
            Fx.until(() -> visible(here, "#table") && ((TableView<?>) here.root().lookup("#table")).getItems().size() == 1);
            fire(here, "compare");
            Fx.until(() -> visible(here, "#print .print-word"));
            String words = print(here);
            fire(here, "card-admit");
            Fx.until(() -> !visible(here, "#compare"));
            fire(here, "back");
            for (Path card : stick.open(null, "")) {
                Files.delete(card);
            }
            Fx.until(() -> visible(here, ".fingerprint"));
            fire(here, "board-send");
            Fx.until(() -> "Xuất 1 gói".equals(((ButtonBase) here.root().lookup("#go")).getText()));
            fire(here, "other-folder");
            fire(here, "go");
            Fx.until(() -> visible(here, "#done"));
            assertTrue(Fx.call(() -> ((Label) here.root().lookup("#doneWords")).getText()).contains("Có thể rút USB"));
            fire(here, "finish");
            Fx.until(() -> visible(here, "#board") && ((TableView<?>) here.root().lookup("#board")).getItems().toString()
                    .contains("out=Optional[Passed"));
            Fx.snapshot(here.root(), 1280, 720, "exchange-journey-board");
            return words;
        }
    }

    private static String print(FramedScreen at) {
        return Fx.call(() -> String.join(" ", at.root().lookupAll("#print .print-word").stream()
                .map(node -> ((Label) node).getText()).toList()));
    }
}
