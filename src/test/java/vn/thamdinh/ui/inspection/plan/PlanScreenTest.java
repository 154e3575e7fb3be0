package vn.thamdinh.ui.inspection.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;
import vn.thamdinh.usecase.plan.CalendarRow;

class PlanScreenTest {
    private final SamplePlan plan = new SamplePlan();
    private final InspectionModel model = new InspectionModel();
    private Layers layers;
    private Parent view;
    private Stage stage;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void makeLayers() {
        layers = Fx.call(Layers::new);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            Fx.hide(stage);
        }
    }

    private void open() {
        PlanScreen screen = Fx.call(() -> new PlanScreen(Kits.kit(Messages.VIETNAMESE, layers), model, plan,
                FileDialogs.system()));
        view = Fx.call(screen::view);
        Fx.run(() -> layers.show(view));
        stage = Fx.show(layers, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> !((Pane) view.lookup("#nothing")).getChildren().isEmpty() || !table().getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<CalendarRow> table() {
        return (TableView<CalendarRow>) view.lookup("#planned");
    }

    private <N extends Node> N shown(String id, Class<N> type) {
        Fx.until(() -> layers.lookup("#" + id) != null);
        return Fx.find(layers, id, type);
    }

    @Test
    void aTeamIsFormedThenTheWholePlanProposedAndAccepted() {
        open();
        assertTrue(Fx.call(() -> Fx.find(view, "add", Button.class).isDisabled()));
        Fx.fire(view, "teams");
        ComboBox<?> leader = shown("teamLeader", ComboBox.class);
        assertTrue(Fx.call(shown("teamStore", Button.class)::isDisabled));
        Fx.run(() -> leader.getSelectionModel().select(1));
        Fx.fire(layers, "teamStore");
        Fx.fire(view, "propose");
        Fx.fire(layers, "planAccept");
        Fx.until(() -> table().getItems().size() == 26);
        assertEquals("Đoàn kiểm tra số 1", Fx.call(() -> table().getItems().getFirst().team()));
    }

    @Test
    void aVisitIsPlannedByKeyboardAloneAndSaysWhatIsMissing() {
        plan.form("Đoàn kiểm tra số 1", SamplePlan.person("tv-01", "Vân").id(), Optional.empty(), List.of());
        open();
        Fx.run(() -> Fx.find(view, "search", TextField.class).requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        TextField until = shown("planUntil", TextField.class);
        Fx.run(() -> until.setText("6h30"));
        assertTrue(Fx.call(shown("planStore", Button.class)::isDisabled));
        Fx.run(() -> until.setText("11h30"));
        Fx.run(until::requestFocus);
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> table().getItems().size() == 1);
        assertEquals("07:30 – 11:30", PlanWords.hours(Fx.call(() -> table().getItems().getFirst().visit())));
    }

    @Test
    void aVisitIsCancelledForAReasonAndEnterLeadsToTheVisit() {
        plan.filled();
        open();
        int index = Fx.call(() -> table().getItems().stream().map(CalendarRow::place).toList().indexOf("Xã Tiến Hưng"));
        Fx.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(index);
        });
        Fx.press(KeyCode.ENTER);
        assertEquals(Segment.VISIT, model.segmentProperty().get());
        assertEquals(Fx.call(() -> Optional.of(table().getItems().get(index).visit().id())), model.visitProperty().get());
        Fx.press(KeyCode.DELETE);
        Fx.run(() -> shown("cancelReason", TextField.class).setText("Mưa bão"));
        Fx.run(shown("cancelStore", Button.class)::fire);
        Fx.until(() -> plan.visits.stream().anyMatch(visit -> visit.cancelled().equals("Mưa bão")));
    }

    @Test
    void aMemberSeesThePlanAndChangesNothing() {
        plan.filled();
        plan.mayPlan = false;
        open();
        Fx.run(() -> table().getSelectionModel().selectFirst());
        for (String id : new String[] {"add", "edit", "cancel", "teams", "propose"}) {
            assertTrue(Fx.call(() -> Fx.find(view, id, Button.class).isDisabled()), id);
        }
        assertFalse(Fx.call(() -> Fx.find(view, "go", Button.class).isDisabled()));
    }

    @Test
    void searchingWithoutDiacriticsLeavesTheMatchingVisits() {
        plan.filled();
        open();
        Fx.run(() -> Fx.find(view, "search", TextField.class).setText("tien hung"));
        assertEquals(1, Fx.call(() -> table().getItems().size()));
    }

    @Test
    void listAndCalendarAreDrawnInBothLooksAndLanguages() {
        RoomPictures.draw("plan", kit -> new PlanScreen(kit, new InspectionModel(), new SamplePlan().filled(),
                FileDialogs.system()), drawn -> drawn.lookup("#planned") != null && !((TableView<?>) drawn
                        .lookup("#planned")).getItems().isEmpty(), drawn -> { });
        RoomPictures.draw("plan-calendar", kit -> new PlanScreen(kit, new InspectionModel(), new SamplePlan().filled(),
                FileDialogs.system()), drawn -> drawn.lookup("#planned") != null && !((TableView<?>) drawn
                        .lookup("#planned")).getItems().isEmpty(),
                drawn -> ((ToggleButton) drawn.lookup("#asCalendar")).fire());
        assertTrue(Files.exists(Path.of("target", "screens")));
    }
}
