package vn.thamdinh.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.meeting.MeetingPort;
import vn.thamdinh.ui.meeting.MeetingScreen;
import vn.thamdinh.usecase.Desk;

/**
 * How long the meeting's screen takes to open, of 111 communes, nine members and ninety components: what it reads, and
 * from asking for it until the first commune stands on it, drawn; then turning to the next commune, and the matrix of the
 * assignment. Needs no display with {@code -Dglass.platform=Headless -Dprism.order=sw}. Argument: repetitions (5).
 */
public final class MeetingBenchmark {

    private MeetingBenchmark() {
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int repetitions = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory("meeting-benchmark");
        var round = new ProvinceRound();
        Fx.start();
        try (var book = round.found(folder); var desk = new Desk(book)) {
            System.out.printf(Locale.ROOT, "%d units, %d members, %d components%n", round.programme().units().size(),
                    ProvinceRound.MEMBERS, round.programme().criteria().components().size());
            Office.done(desk.meetings().call().call(new CalledMeeting(2, MeetingPurpose.RESULTS,
                    LocalDate.of(2024, 11, 20), LocalTime.of(8, 0), "Phòng họp B", Optional.empty(), Optional.empty(),
                    List.of("Biểu quyết"), List.of(), "")));
            Office.done(desk.meetings().presence().restPresent(2));
            Office.done(desk.meetings().run().open(2));
            MeetingPort port = MeetingPort.of(desk, _ -> { });
            for (int i = 0; i <= repetitions; i++) {
                time(i == 0 ? "read, first" : "read", () -> port.read().orElseThrow().results().size());
                System.out.println(i == 0 ? "first:" : "again:");
                show(port);
            }
        }
        System.exit(0);
    }

    private static void show(MeetingPort port) throws Exception {
        Layers layers = Fx.call(Layers::new);
        var stage = Fx.show(layers, 1190, 690);
        MeetingScreen[] made = new MeetingScreen[1];
        time("  opened", () -> {
            made[0] = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE, layers), port));
            Fx.run(() -> {
                layers.show(made[0].view());
                made[0].shown();
            });
            Fx.until(() -> !position(made[0].view()).isEmpty());
            return 1;
        });
        Parent view = Fx.call(made[0]::view);
        Fx.run(() -> view.lookup("#yes").requestFocus());
        time("  next commune", () -> {
            Fx.press(KeyCode.PAGE_DOWN);
            Fx.until(() -> position(view).startsWith("2 /"));
            return 1;
        });
        time("  matrix of the assignment", () -> {
            Fx.run(((ToggleButton) view.lookup("#meeting-assignment"))::fire);
            Fx.until(() -> !((TableView<?>) view.lookup("#matrix")).getItems().isEmpty());
            return 1;
        });
        Fx.hide(stage);
    }

    private static String position(Parent view) {
        return ((Label) view.lookup("#position")).getText();
    }

    /** By the clock, and what the program itself computed meanwhile: on a busy machine the first tells little. */
    private static void time(String what, Callable<Integer> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long computed = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.call();
        System.out.printf(Locale.ROOT, "%s: %.0f ms, computing %.0f ms%n", what, (System.nanoTime() - start) / 1e6,
                (system.getProcessCpuTime() - computed) / 1e6);
    }
}
