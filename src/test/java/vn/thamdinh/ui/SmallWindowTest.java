package vn.thamdinh.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangeViewSample;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.meeting.MeetingViewSample;
import vn.thamdinh.ui.results.ResultsViewSample;
import vn.thamdinh.ui.survey.SurveyViewSample;

/** What is on the screens that hold most still fits the window that the program starts with. */
class SmallWindowTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 690;

    private static void fits(Place place, String name, Function<UiKit, Screen> make, List<String> ids) {
        try (FramedScreen window = new FramedScreen(place, Messages.VIETNAMESE, WIDTH, HEIGHT,
                (kit, frame) -> make.apply(kit))) {
            Fx.until(() -> isFilled(window.root(), ids));
            Fx.settle();
            Fx.snapshot(window.root(), WIDTH, HEIGHT, "small-" + name);
            for (String id : ids) {
                inside(id, Fx.call(() -> window.root().lookup(id)));
            }
            List<String> cut = Fx.call(() -> window.root().lookupAll(".filter-chip").stream()
                    .filter(Labeled.class::isInstance).map(Labeled.class::cast)
                    .filter(chip -> chip.lookup(".text") instanceof Text shown && !shown.getText().equals(chip.getText()))
                    .map(Labeled::getText).toList());
            assertEquals(List.of(), cut);
        }
    }

    /** A table, where the screen has one in view, has rows. */
    private static boolean isFilled(Parent root, List<String> ids) {
        List<TableView<?>> tables = root.lookupAll(".table-view").stream().<TableView<?>>map(TableView.class::cast)
                .filter(table -> table.getScene() != null && table.isVisible() && table.getHeight() > 0).toList();
        return ids.stream().allMatch(id -> root.lookup(id) != null)
                && (tables.isEmpty() || tables.stream().anyMatch(table -> !table.getItems().isEmpty()));
    }

    private static void inside(String id, Node node) {
        Bounds at = Fx.call(() -> node.localToScene(node.getBoundsInLocal()));
        assertTrue(at.getMinX() >= -1 && at.getMinY() >= -1 && at.getMaxX() <= WIDTH + 1
                && at.getMaxY() <= HEIGHT + 1, id + " at " + at);
    }

    @Test
    void resultsStayBetweenTheRailAndTheEdge() {
        fits(Place.RESULTS, "results", kit -> new ResultsViewSample().controller(kit),
                List.of(".rail", ".title-line", ".status-line", "#table", "#explanation", "#traceScroll"));
    }

    @Test
    void theMeetingStaysBetweenTheTitleAndTheStatusLine() {
        fits(Place.MEETING, "meeting", kit -> new MeetingViewSample().controller(kit),
                List.of(".rail", ".title-line", ".status-line", ".bar", "#ballotPlace", "#agree"));
    }

    @Test
    void chipsOfTheSurveyAreWhole() {
        fits(Place.SURVEY, "survey", kit -> new SurveyViewSample().controller(kit),
                List.of(".rail", ".title-line", ".status-line", "#board", "#calculator", "#save"));
    }

    @Test
    void theCheckOutBoardAndWhatCanBeDoneAreInside() {
        fits(Place.EXCHANGE, "exchange", kit -> new ExchangeViewSample().controller(kit),
                List.of(".rail", ".title-line", ".status-line", "#board", "#export", "#receive", "#board-revoke"));
    }
}
