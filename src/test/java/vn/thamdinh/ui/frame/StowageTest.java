package vn.thamdinh.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.PlainScroll;
import vn.thamdinh.ui.common.UiKit;

class StowageTest {

    private static final int ROWS = 400;

    private FrameModel model;
    private TableView<String> table;
    private ListView<String> typed;
    private ScrollPane pane;
    private TextField field;
    private TextArea area;
    private Stage stage;

    /** A place with all that people scroll, choose and type in. */
    @BeforeEach
    void start() {
        Fx.start();
        Fx.run(() -> {
            List<String> rows = IntStream.range(0, ROWS).mapToObj("commune %03d"::formatted).toList();
            table = new TableView<>();
            table.getItems().addAll(rows);
            TableColumn<String, String> column = new TableColumn<>("name");
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setPrefWidth(2_000);
            table.getColumns().add(column);
            typed = new ListView<>();
            typed.setEditable(true);
            typed.getItems().addAll(rows);
            table.setMinHeight(200);
            typed.setMinHeight(120);
            typed.setCellFactory(TextFieldListCell.forListView());
            field = new TextField();
            area = new TextArea();
            VBox tall = new VBox(field, area, new Label("\n".repeat(200)));
            pane = new ScrollPane(tall);
        });
        model = new FrameModel(List.of(FrameSamples.item(Place.OVERVIEW, () -> new VBox(table, typed, pane)),
                FrameSamples.item(Place.MEETING, StackPane::new), FrameSamples.item(Place.AUDIT, StackPane::new),
                FrameSamples.item(Place.SETTINGS, StackPane::new)));
        model.standingProperty().set(FrameSamples.model().standingProperty().get());
        UiKit kit = Kits.kit(Messages.VIETNAMESE);
        Layers layers = Fx.call(Layers::new);
        Parent frame = Fx.call(() -> kit.views().load(new FrameController(kit, model, layers, ZoneId.of("UTC"))));
        stage = Fx.show(frame, 1366, 768);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    @Test
    void rowsOfAPlaceAreGoneWhenThreeOthersWereVisitedSince() {
        WeakReference<IndexedCell<?>> row = new WeakReference<>(Fx.call(() -> flow(table).getFirstVisibleCell()));
        assertNotNull(row.get());
        leave();
        assertEquals(Set.of(), Fx.call(() -> table.lookupAll(".table-row-cell")));
        for (int round = 0; round < 50 && row.get() != null; round++) {
            System.gc();
            Fx.settle();
        }
        assertNull(row.get(), "a row is still held");
    }

    @Test
    void theTwoPlacesBeforeTheOneThatIsShownStayAsTheyAre() {
        Object row = Fx.call(() -> flow(table).getFirstVisibleCell());
        go(Place.MEETING);
        go(Place.AUDIT);
        go(Place.OVERVIEW);
        assertSame(row, Fx.call(() -> flow(table).getFirstVisibleCell()));
    }

    /** The look of a table never lets go of its keys: a new one at each return would be held for ever. */
    @Test
    void aTableKeepsItsLook() {
        Object skin = Fx.call(table::getSkin);
        leave();
        go(Place.OVERVIEW);
        assertSame(skin, Fx.call(table::getSkin));
    }

    @Test
    void whatCameAndWentMeanwhileIsSeen() {
        leave();
        Fx.run(() -> {
            table.getItems().clear();
            table.getItems().addAll("a new one", "another");
            typed.getItems().setAll("written anew");
        });
        go(Place.OVERVIEW);
        assertEquals(List.of("a new one", "another"), Fx.call(() -> shown(table, 2)));
        assertEquals(List.of("written anew"), Fx.call(() -> shown(typed, 1)));
    }

    @Test
    void whatWasChosenTypedAndScrolledToIsThereAgain() {
        Fx.run(() -> {
            table.getSelectionModel().select(123);
            table.scrollTo(120);
            field.setText("not saved yet");
            area.setText("nor this");
            pane.setVvalue(0.25);
        });
        Fx.settle();
        Fx.run(() -> flow(table).scrollPixels(7));
        Fx.settle();
        String before = Fx.call(this::state);
        assertTrue(before.contains("first 120"), before);
        leave();
        go(Place.OVERVIEW);
        assertEquals(before, Fx.call(this::state));
        Fx.run(() -> table.getSelectionModel().select(124));
        Fx.settle();
        assertTrue(Fx.call(() -> flow(table).getCell(124).isSelected()), "the new rows follow the selection");
    }

    @Test
    void aListThatIsBeingTypedInIsLeftAsItIs() {
        Fx.run(() -> typed.edit(1));
        Fx.settle();
        Fx.run(() -> ((TextField) typed.lookup(".text-input")).setText("half a wo"));
        leave();
        go(Place.OVERVIEW);
        assertEquals("half a wo", Fx.call(() -> ((TextField) typed.lookup(".text-input")).getText()));
    }

    @Test
    void noPictureOfWhatScrollsIsKept() {
        leave();
        go(Place.OVERVIEW);
        assertSame(PlainScroll.class, Fx.call(() -> pane.getSkin().getClass()));
        assertFalse(Fx.call(() -> pane.lookup(".viewport").isCache()));
    }

    private static List<?> shown(Parent list, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> flow(list).getCell(row).getItem()).toList();
    }

    private String state() {
        IndexedCell<?> first = flow(table).getFirstVisibleCell();
        return "first " + first.getIndex() + " at " + first.getLayoutY() + ", selected "
                + table.getSelectionModel().getSelectedIndices() + ", " + field.getText()
                + ", " + area.getText() + ", pane " + pane.getVvalue();
    }

    private void leave() {
        go(Place.MEETING);
        go(Place.AUDIT);
        go(Place.SETTINGS);
    }

    private void go(Place place) {
        Fx.run(() -> model.go(place.id()));
        Fx.settle();
    }

    private static VirtualFlow<?> flow(Parent list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }
}
