package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.workspace.Bringable;

/** The dialogs on the way of a workspace to this computer. */
public final class BringDialogs {

    private static final Path STICK = Path.of("/media/usb/ThamDinh");

    private BringDialogs() {
    }

    /** Those that wait for the person, by the id of what tells each from the others; on the FX thread. */
    public static Map<String, Consumer<UiKit>> all() {
        return Map.of("bring-go", kit -> found(kit, new Bringable.Moving(STICK.resolveSibling("chuyen-may.tdmove"))),
                "bring-as-it-is", kit -> found(kit, new Bringable.Kept(STICK, BackupFolder.in(STICK), new BackupPoint(3,
                        Instant.parse("2026-11-20T01:30:00Z"), "exit", 9, "", "", "", List.of()), 1, "000002.tdj")));
    }

    /** The first one, which asks where from. */
    public static void ask(UiKit kit) {
        bringing(kit, new FakeDesk()).ask(null);
    }

    private static Bringing bringing(UiKit kit, FakeDesk desk) {
        return new Bringing(kit, new AtTheEntry.Answers(), desk, folder -> { });
    }

    /** While a stick is looked at that does not answer. */
    public static void looking(UiKit kit) {
        FakeDesk desk = new FakeDesk();
        desk.stick = new CountDownLatch(1);
        bringing(kit, desk).from(STICK);
    }

    private static void found(UiKit kit, Bringable what) {
        FakeDesk desk = new FakeDesk();
        desk.found = Optional.of(what);
        bringing(kit, desk).from(STICK);
    }
}
