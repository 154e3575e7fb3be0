package vn.thamdinh.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;

class RegisterHistoryTest extends SecretaryAtDesk {

    @Test
    void theHistoryOfADocumentIsAskedForFromItsLineInTheRegister() {
        Fx.start();
        DocumentId id = done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().drafts().change(id, Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
                "proposal-date", "01/11/2024")));
        done(desk.documents().issue().issue(id, Optional.empty(), LocalDate.of(2024, 11, 5), Progress.NONE));
        NoDocuments none = new NoDocuments(folder.resolve("ngoai"));
        List<DocumentId> asked = new ArrayList<>();
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers),
                DocumentsPort.of(desk), none, none, asked::add));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.pressOn(layers, "segment-register");
        Fx.until(() -> layers.lookup("#register") instanceof TableView<?> table && table.getItems().size() == 1);
        assertTrue(Fx.call(() -> layers.lookup("#history").isDisabled()));
        Fx.run(() -> ((TableView<?>) layers.lookup("#register")).getSelectionModel().selectFirst());
        Fx.pressOn(layers, "history");
        assertEquals(List.of(id), asked);
        Fx.hide(stage);
    }
}
