package vn.thamdinh.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.app.FurnishedFrame;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A search that fits nothing says so wherever one can search, and offers the way back. */
class NothingFoundTest {
    private static final String NOWHERE = "zzzz";

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private UiKit kit;
    private FrameModel model;
    private Layers layers;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.start();
        office = new Office(folder);
        desk = office.secretary();
        layers = Fx.call(Layers::new);
        kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
        var furnished = new FurnishedFrame(desk, folder, ProgrammeFiles.shipped(Office.programme(desk).id()));
        model = Fx.call(() -> furnished.frame(kit));
        stage = Fx.show(layers, 1190, 690);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        office.close();
    }

    private void show(Place place) {
        Fx.run(() -> {
            model.go(place.id());
            Screen screen = model.visitProperty().get().item().screen().get();
            layers.show(screen.view());
            screen.shown();
        });
    }

    private void type(String words) {
        Fx.until(() -> layers.lookup("#search") instanceof TextField field && field.isVisible());
        Fx.run(() -> ((TextField) layers.lookup("#search")).setText(words));
    }

    private boolean toldOfNothing() {
        return Fx.call(() -> layers.lookupAll("#no-match").stream().anyMatch(NothingFoundTest::isShown));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void clear() {
        Fx.run(() -> ((Button) layers.lookupAll("#no-match .button").stream().filter(NothingFoundTest::isShown)
                .findFirst().orElseThrow()).fire());
    }

    @Test
    void documentsSayThatNothingFitsAndShowAllAgain() {
        show(Place.DOCUMENTS);
        Fx.until(() -> layers.lookup("#papers") instanceof TreeView<?> tree && !tree.getRoot().getChildren().isEmpty());
        assertFalse(toldOfNothing());
        type(NOWHERE);
        Fx.until(this::toldOfNothing);
        clear();
        assertFalse(toldOfNothing());
        assertEquals("", Fx.call(() -> ((TextField) layers.lookup("#search")).getText()));
        assertFalse(Fx.call(() -> ((TreeView<?>) layers.lookup("#papers")).getRoot().getChildren().isEmpty()));
    }

    @Test
    void surveysAndResultsSaySoToo() {
        for (Place place : new Place[] {Place.SURVEY, Place.RESULTS}) {
            show(place);
            Fx.until(() -> layers.lookup(".table-view") instanceof TableView<?> table && !table.getItems().isEmpty());
            type(NOWHERE);
            Fx.until(this::toldOfNothing);
            clear();
            Fx.until(() -> !((TableView<?>) layers.lookup(".table-view")).getItems().isEmpty());
        }
    }

    @Test
    void whereNothingIsSearchedTheOwnWordsStand() {
        TextField search = Fx.call(TextField::new);
        Label own = Fx.call(() -> new Label("Không có việc nào"));
        boolean[] left = new boolean[1];
        Node either = Fx.call(() -> NoMatch.or(own, kit, search, () -> left[0] = true));
        Fx.run(() -> layers.show(new StackPane(listOf(either))));
        assertTrue(Fx.call(own::isVisible));
        Fx.run(() -> search.setText(NOWHERE));
        assertFalse(Fx.call(own::isVisible), "it would be untrue of what is only not found");
        Fx.until(this::toldOfNothing);
        clear();
        assertTrue(left[0]);
        assertTrue(Fx.call(own::isVisible));
    }

    private static ListView<String> listOf(Node placeholder) {
        ListView<String> list = new ListView<>();
        list.setPlaceholder(placeholder);
        return list;
    }
}
