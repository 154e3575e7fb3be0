package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.SaveState;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The status line knows of every save, whatever place it was made in. */
class SavedTimeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    @TempDir
    private Path folder;

    @Test
    void aSaveThatItsPlaceDoesNotTellOfIsToldAllTheSame() {
        Fx.start();
        try (Office office = new Office(folder)) {
            Desk desk = office.secretary();
            UiKit kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE));
            var furnished = new FurnishedFrame(desk, folder, ProgrammeFiles.shipped(Office.programme(desk).id()));
            FrameModel model = Fx.call(() -> furnished.frame(kit));
            Fx.run(() -> model.saved(Instant.EPOCH));
            Fx.run(() -> kit.tasks().run(progress -> desk.publication().posting().post(DAY, DAY, "Trụ sở")));
            Fx.until(() -> model.saveStateProperty().get().equals(new SaveState.Saved(desk.views().savedAt())));
            Fx.run(() -> kit.tasks().runLast(progress -> Outcome.done(true)));
            Fx.until(kit.tasks()::isIdle);
            Fx.run(() -> model.saved(Instant.EPOCH));
            Fx.run(() -> kit.tasks().run(progress -> Outcome.done(true)));
            Fx.until(kit.tasks()::isIdle);
            assertEquals(new SaveState.Saved(Instant.EPOCH), model.saveStateProperty().get(), "left, and not asked again");
        }
    }
}
