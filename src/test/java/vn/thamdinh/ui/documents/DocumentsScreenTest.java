package vn.thamdinh.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.documents.DetailsDraft.Fault;

class DocumentsScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void aDraftNeedsNothingAndAnIssuedPaperEverything() {
        DetailsDraft empty = new DetailsDraft("", "", "", false, "", "");
        assertEquals(Set.of(), empty.faults());
        assertEquals(EnumSet.of(Fault.NUMBER_MISSING, Fault.DATE_MISSING, Fault.SIGNER_MISSING), empty.faultsForIssue());
        assertEquals(Set.of(Fault.NUMBER_UNREADABLE, Fault.DATE_UNREADABLE),
                new DetailsDraft("hai", "31/02/2024", "", false, "", "").faults());
        assertEquals(Optional.of(2518), new DetailsDraft(" 2518/QĐ-UBND", "", "", true, "", "").details().number());
    }

    @Test
    void aPaperIsIssuedOnlyAfterItsDetailsAndAConfirmation() {
        SampleDocuments sample = new SampleDocuments(SampleDocuments.units());
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers), sample, sample, sample));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        ListView<?> thumbnails = Fx.find(layers, "thumbnails", ListView.class);
        Fx.until(() -> thumbnails.getItems().size() == 3);
        Button issue = Fx.find(layers, "issue", Button.class);
        Fx.run(issue::fire);
        assertTrue(Fx.find(layers, "fault", Label.class).getText().contains("Chưa có số."));
        assertEquals(List.of(), sample.written);
        for (var typed : List.of(List.of("number", "2518"), List.of("date", "20/12/2024"), List.of("signer", "Trần Tuệ Hiền"))) {
            TextField field = Fx.find(layers, typed.getFirst(), TextField.class);
            Fx.run(() -> field.setText(typed.getLast()));
        }
        Fx.run(issue::fire);
        Fx.settle();
        assertEquals(List.of(), sample.written);
        Fx.run(() -> ((Button) layers.lookup("#modal").lookup(".accent")).fire());
        Fx.until(() -> sample.written.size() == 1);
        assertEquals("Quyet dinh cong nhan 2518.pdf", sample.written.getFirst().getFileName().toString());
        Fx.hide(stage);
    }

    @Test
    void printingAllPapersAndTheDesignAreOneClickAway() {
        SampleDocuments sample = new SampleDocuments(SampleDocuments.units());
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.ENGLISH), sample, sample, sample));
        Fx.run(() -> {
            screen.view();
            screen.shown();
        });
        Fx.until(() -> !((Button) screen.view().lookup("#print")).isDisabled());
        for (String button : List.of("print", "boards", "design")) {
            Fx.run(() -> ((Button) screen.view().lookup("#" + button)).fire());
        }
        assertEquals(List.of("print", "batch", "design"), sample.opened);
    }

    @Test
    void withoutARecognisedUnitItSaysWhatIsMissing() {
        SampleDocuments sample = new SampleDocuments(List.of());
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.ENGLISH), sample, sample, sample));
        Fx.run(() -> {
            screen.view();
            screen.shown();
        });
        Node nothing = Fx.call(() -> screen.view().lookup("#nothing"));
        Fx.until(() -> nothing.isVisible() && nothing.lookup(".empty-state") != null);
        assertTrue(Fx.find(screen.view(), "save", Button.class).isDisabled());
        assertEquals(List.of(), sample.previewed);
    }

    @Test
    void picturesOfPapers() {
        RoomPictures.draw("documents", kit -> new DocumentsViewSample().controller(kit),
                view -> ((ListView<?>) view.lookup("#thumbnails")).getItems().size() == 3, view -> { });
    }
}
