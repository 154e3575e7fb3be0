package vn.thamdinh.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.app.FurnishedFrame;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiSettings.Look;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Every place of the program in a whole round, as each kind of eyes, ears and hands meets it. */
class EveryPlaceTest {

    private static final String LONG_NAME = "Tân Thành Phước Thiện Đăk Ơ Bù Gia Mập Nghĩa Trung Đường Mười Thống Nhất Ủỷẵỡợ";

    /** A walk that sees less has found its way barred. */
    private static final int LEAST_VIEWS = 40;

    @TempDir
    private static Path folder;
    private static Desk desk;
    private static FurnishedFrame frame;

    @BeforeAll
    static void rehearse() {
        Fx.start();
        ProgrammeFiles files = programme();
        char[] words = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
        done(Rehearse.run(new RehearsalPlan(folder.resolve("tap-duot"), 7, 2, words, true, files), Clock.systemUTC(),
                step -> { }));
        desk = done(Workspaces.in(folder.resolve("state"))
                .open(folder.resolve("tap-duot").resolve("workspaces").resolve("thu-ky"), words));
        frame = new FurnishedFrame(desk, folder.resolve("state"), files);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** One commune's name has eighty letters. */
    private static ProgrammeFiles programme() {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        return shipped.with(ProgrammeFiles.UNITS, shipped.text(ProgrammeFiles.UNITS).orElseThrow()
                .replace("Xã,Tân Thành,", "Xã," + LONG_NAME + ","));
    }

    private static void walk(Locale language, Look look, int percent) {
        try (Walk walk = new Walk(language, look, percent, frame)) {
            walk.everywhere();
            assertEquals(List.of(), walk.found());
            assertTrue(walk.seen().size() > LEAST_VIEWS, walk.seen().toString());
        }
    }

    @Test
    @Tag("long")
    void vietnameseInLightColours() {
        walk(Messages.VIETNAMESE, Look.LIGHT, 100);
    }

    @Test
    @Tag("long")
    void englishInDarkColours() {
        walk(Messages.ENGLISH, Look.DARK, 100);
    }

    @Test
    @Tag("long")
    void vietnameseInHighContrastAndHalfAsLargeAgain() {
        walk(Messages.VIETNAMESE, Look.CONTRAST, 150);
    }

    @Test
    @Tag("long")
    void englishHalfAsLargeAgain() {
        walk(Messages.ENGLISH, Look.LIGHT, 150);
    }

    @Test
    @Tag("long")
    void englishTwiceAsLarge() {
        walk(Messages.ENGLISH, Look.LIGHT, 200);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }
}
