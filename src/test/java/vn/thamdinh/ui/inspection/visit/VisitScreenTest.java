package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.usecase.view.VisitView;

class VisitScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** The half-done visit in a window, its checklist having the keyboard. */
    private static void atTheTable(SampleVisits visits, Consumer<Parent> then) {
        InspectionModel model = new InspectionModel();
        model.choose(SampleVisits.OPEN);
        Layers layers = Fx.call(Layers::new);
        VisitScreen screen = Fx.call(() -> new VisitScreen(Kits.kit(Messages.VIETNAMESE, layers), model, visits,
                new SampleEvidence(), VisitViewSample.MIDST));
        Fx.run(() -> layers.show(screen.view()));
        Parent view = layers;
        Stage stage = Fx.show(view, 1190, 650);
        Fx.run(screen::shown);
        ListView<?> list = Fx.find(view, "checklist", ListView.class);
        Fx.until(() -> list.isFocused() && list.getSelectionModel().getSelectedItem() != null);
        then.accept(view);
        Fx.run(screen::hidden);
        Fx.hide(stage);
    }

    @Test
    void aDigitAnswersTheLineWhereThePersonIsAndEnterGoesOn() {
        SampleVisits visits = SampleVisits.halfDone();
        int before = visits.visits.getFirst().findings().size();
        atTheTable(visits, view -> {
            Fx.press(KeyCode.DIGIT3);
            Fx.until(() -> visits.visits.getFirst().findings().size() == before + 1);
            Fx.press(KeyCode.ENTER);
            Fx.press(KeyCode.DIGIT1);
            Fx.until(() -> visits.visits.getFirst().findings().size() == before + 2);
        });
        assertEquals(FindingVerdict.NOT_MET, visits.visits.getFirst().findings().get(before).verdict());
        assertEquals(FindingVerdict.MET, visits.visits.getFirst().findings().get(before + 1).verdict());
    }

    @Test
    void namesAreProposedWhileTheyAreTyped() {
        atTheTable(SampleVisits.halfDone(), view -> {
            Fx.press(KeyCode.F4);
            Fx.type(view.getScene(), "thi");
            ListView<?> proposals = Fx.call(() -> (ListView<?>) view.lookup(".suggestions"));
            assertEquals(List.of("Lê Thị Thuỳ Dương, Phó Giám đốc Sở, Sở Tài chính"), Fx.call(() -> proposals.getItems()
                    .stream().map(one -> proposals.lookup(".list-cell")).map(cell -> ((Labeled) cell).getText())
                    .limit(1).toList()));
            Fx.press(KeyCode.DOWN);
            Fx.snapshot(view, 1190, 650, "visit-people");
            Fx.press(KeyCode.ESCAPE);
        });
    }

    @Test
    void aFindingOfWhichTwoLaptopsSayDifferentThingsSaysSo() {
        SampleVisits visits = SampleVisits.halfDone();
        VisitView open = visits.visits.getFirst();
        visits.visits.set(0, new VisitView(open.visit(), open.findings(), open.struck(), open.people(), open.notes(),
                open.times(), open.planned(), open.minutes(), Set.of("k-0")));
        atTheTable(visits, view -> {
            Label warning = Fx.find(view, "warning", Label.class);
            assertEquals(false, Fx.call(warning::isVisible));
            Fx.run(() -> Fx.find(view, "checklist", ListView.class).getSelectionModel().select(1));
            Fx.until(() -> warning.isVisible() && warning.getText().startsWith("Hai máy ghi khác"));
        });
    }

    @Test
    void picturesOfTheVisitAndOfTheVisitsToChooseFrom() {
        RoomPictures.draw("visit", kit -> {
            InspectionModel model = new InspectionModel();
            model.choose(SampleVisits.OPEN);
            return new VisitViewSample().controller(kit, model);
        }, view -> view.lookup("#checklist") != null
                && !((ListView<?>) view.lookup("#checklist")).getItems().isEmpty(), view ->
                        ((ListView<?>) view.lookup("#checklist")).getSelectionModel().select(18));
        RoomPictures.draw("visit-chooser", kit -> new VisitViewSample().controller(kit),
                view -> !((TableView<?>) view.lookup("#visits")).getItems().isEmpty(), view -> { });
    }
}
