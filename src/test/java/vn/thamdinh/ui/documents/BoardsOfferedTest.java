package vn.thamdinh.ui.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class BoardsOfferedTest extends SecretaryAtDesk {

    @Test
    void signboardsAreOfferedOnlyWhereUnitsAreRecognised() {
        Fx.start();
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        show(layers, desk);
        Fx.until(() -> layers.lookup("#papers") != null);
        assertTrue(Fx.call(() -> layers.lookup("#segment-boards").isVisible()));
        var index = new Office(folder.resolve("chi-so"));
        show(layers, index.secretary(ProgrammeFiles.shipped(new ProgrammeId("par-huyen-2022"))));
        Fx.until(() -> layers.lookup("#segment-boards") != null && !layers.lookup("#segment-boards").isVisible());
        Fx.run(() -> layers.lookup("#segment-papers").requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(Fx.call(() -> ((ToggleButton) layers.lookup("#segment-papers")).isSelected()));
        index.close();
        Fx.hide(stage);
    }

    private void show(Layers layers, Desk of) {
        NoDocuments files = new NoDocuments(folder.resolve("ngoai"));
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers),
                DocumentsPort.of(of), files, files));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
    }
}
