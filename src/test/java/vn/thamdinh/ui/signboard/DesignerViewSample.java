package vn.thamdinh.ui.signboard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.signboard.BoardDesign;
import vn.thamdinh.usecase.signboard.BoardPreview;
import vn.thamdinh.usecase.view.PageImage;

public final class DesignerViewSample implements ViewSample {

    @Override
    public DesignerController controller(UiKit kit) {
        return new DesignerController(kit, new Grey(), new Grey(), () -> { });
    }

    /** A grey board of every unit. */
    private static final class Grey implements SignboardPort, FileDialogs {
        @Override
        public Outcome<BoardDesign> read() {
            return Outcome.done(new BoardDesign(Map.of(), Map.of(), Map.of(),
                    SampleRound.results().recognised().stream().map(result -> result.unit()).toList(), true));
        }

        @Override
        public Outcome<BoardPreview> preview(Map<String, String> texts, UnitId unit, int longerSide) {
            return Outcome.done(new BoardPreview(new PageImage(3, 2, new int[6]), 600, 400, List.of()));
        }

        @Override
        public Outcome<Saved> change(Map<String, String> texts) {
            return Outcome.refused(Reason.NO_RIGHT);
        }

        @Override
        public Outcome<Saved> keepDraft(Map<String, String> texts) {
            return Outcome.refused(Reason.NO_RIGHT);
        }

        @Override
        public Outcome<String> logo(Path file) {
            return Outcome.refused(Reason.UNREADABLE);
        }

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.empty();
        }
    }
}
