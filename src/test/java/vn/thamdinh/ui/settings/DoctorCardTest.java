package vn.thamdinh.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.diagnosis.FaultReport;
import vn.thamdinh.usecase.doctor.MachineFacts;

class DoctorCardTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final long GB = 1L << 30;
    private static final MachineFacts FACTS = new MachineFacts(
            Optional.of(new MachineFacts.Disk("ext4", 40 * GB, 100 * GB, true, false, false, GB, Optional.of(true))),
            new MachineFacts.Clock(NOW, ZoneOffset.ofHours(7), Optional.empty()), new MachineFacts.Fonts(List.of()),
            new MachineFacts.Printers(true, List.of("Máy in chị Lan")),
            List.of(new MachineFacts.Stick("USB ANH HÙNG", "exfat", 8 * GB, true)),
            new MachineFacts.Memory(Optional.of(4 * GB), Optional.of(2 * GB), GB),
            Optional.of(new MachineFacts.Display(1366, 768, 1)),
            new MachineFacts.Java("25.0.3+9", "Temurin", MachineFacts.Java.Archive.USED), Optional.empty());

    private final Layers root = start();
    private Stage stage;

    private static Layers start() {
        Fx.start();
        return Fx.call(Layers::new);
    }

    @BeforeEach
    void open() {
        stage = Fx.show(root, 1000, 660);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    private void look(Locale language) {
        Fx.run(() -> root.show(new VBox(new DoctorCard(Kits.kit(language, root), (display, step) -> FACTS).view())));
        Fx.pressOn(root, "doctor-begin");
        Fx.until(() -> root.lookup("#doctor-copy").isVisible());
    }

    private boolean shown(String words) {
        return Fx.call(() -> root.lookup("#doctor-found").lookupAll(".label").stream().map(Label.class::cast)
                .anyMatch(label -> label.getText().contains(words)));
    }

    @Test
    void whatIsCopiedTellsOfTheComputerAndOfNobody() {
        for (Locale language : Messages.languages()) {
            look(language);
            assertTrue(shown("Máy in chị Lan") && shown("USB ANH HÙNG"), "the person knows them by these names");
            Fx.pressOn(root, "doctor-copy");
            String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.startsWith(FaultReport.circumstances()), copied);
            assertTrue(copied.contains("40,0 GB") && copied.contains("25.0.3+9") && copied.contains("1366"), copied);
            assertFalse(copied.contains("Lan") || copied.contains("HÙNG"), copied);
            assertEquals(10, copied.lines().filter(line -> !line.startsWith("  ")).count(), "a line for each kind");
        }
    }

    @Test
    void copyingIsToldUntilTheComputerIsLookedAtAgain() {
        look(Messages.VIETNAMESE);
        Button copy = Fx.find(root, "doctor-copy", Button.class);
        Fx.pressOn(root, "doctor-copy");
        assertEquals("Đã chép", Fx.call(copy::getText));
        Fx.pressOn(root, "doctor-begin");
        Fx.until(() -> copy.getText().equals("Chép kết quả"));
    }
}
