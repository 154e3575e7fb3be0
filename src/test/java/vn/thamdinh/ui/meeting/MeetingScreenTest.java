package vn.thamdinh.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;

class MeetingScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void pageKeysTurnAndAVoteIsRecordedForTheUnitOnTheTable() {
        SampleMeeting port = new SampleMeeting();
        Stage stage = open(port);
        Parent view = Fx.call(() -> stage.getScene().getRoot());
        TextField yes = Fx.find(view, "yes", TextField.class);
        Fx.run(yes::requestFocus);
        Fx.press(KeyCode.PAGE_DOWN);
        Fx.until(() -> Fx.find(view, "position", Label.class).getText().equals("2 / 22"));
        Fx.run(() -> {
            yes.requestFocus();
            yes.selectAll();
        });
        Fx.type(stage.getScene(), "2");
        TextField no = Fx.find(view, "no", TextField.class);
        Fx.run(() -> no.setText("2"));
        Fx.fire(view, "record");
        Label verdict = Fx.find(view, "verdict", Label.class);
        Fx.until(() -> verdict.getText().startsWith("Không thông qua: 2/5"));
        assertEquals(List.of(SampleRound.PROGRAMME.units().get(1).id()), List.copyOf(port.votes.keySet()));
        Fx.hide(stage);
    }

    @Test
    void aMemberIsEnrolledAndRecusedWithAReason() {
        SampleMeeting port = new SampleMeeting();
        Stage stage = open(port);
        Parent view = Fx.call(() -> stage.getScene().getRoot());
        Fx.fire(view, "meeting-council");
        Fx.typeInto(view, "name", "Đặng Thị Ẩn");
        Fx.fire(view, "enrol");
        TableView<?> roster = Fx.find(view, "roster", TableView.class);
        Fx.until(() -> roster.getItems().size() == 7);
        Fx.run(() -> {
            roster.getSelectionModel().select(1);
            ((TabPane) view.lookup("#tabs")).getSelectionModel().select(2);
        });
        Fx.settle();
        Button recuse = Fx.find(view, "recuse", Button.class);
        Fx.run(recuse::fire);
        assertTrue(port.done.isEmpty());
        Fx.until(() -> view.lookup("#recuseUnit") != null);
        Fx.run(() -> ((ComboBox<?>) view.lookup("#recuseUnit")).getSelectionModel().select(3));
        TextField reason = Fx.find(view, "recuseReason", TextField.class);
        Fx.run(() -> reason.setText("Vợ công tác tại xã"));
        Fx.run(recuse::fire);
        Fx.until(() -> port.done.equals(List.of("recuse m02 true Vợ công tác tại xã")));
        Fx.hide(stage);
    }

    @Test
    void nothingOfSingleMembersIsOnTheProjectedView() {
        Parent ballot = projected(Kits.kit(Messages.VIETNAMESE), 0);
        String all = Fx.call(() -> ballot.lookupAll(".label").toString());
        SampleRound.members().forEach(member -> assertFalse(all.contains(member.name()), member.name()));
        assertTrue(all.contains("Xã Tiến Hưng"));
    }

    @Test
    void allOfAUnitIsOnTheProjectedScreenHoweverSmallItIs() {
        Parent ballot = projected(Kits.kit(Messages.VIETNAMESE), 3);
        for (int height : List.of(420, 540)) {
            Stage stage = Fx.show(ballot, height * 16.0 / 9, height);
            Fx.run(() -> Projection.size(stage.getScene()));
            Fx.settle();
            assertTrue(Fx.call(() -> ballot.prefHeight(stage.getScene().getWidth()) <= stage.getScene().getHeight()),
                    height + " px");
            Fx.run(() -> stage.getScene().setRoot(new javafx.scene.Group()));
            Fx.hide(stage);
        }
    }

    @Test
    void whileScoringIsBlindTheScreenSaysSo() {
        SampleMeeting port = new SampleMeeting();
        Stage stage = open(port);
        Label blind = Fx.find(stage.getScene().getRoot(), "blind", Label.class);
        assertFalse(Fx.call(blind::isVisible));
        Fx.hide(stage);
        port.blind = true;
        Stage closed = open(port);
        Label shown = Fx.find(closed.getScene().getRoot(), "blind", Label.class);
        assertTrue(Fx.call(() -> shown.isVisible() && shown.getText().startsWith("Đang chấm kín: ")));
        Fx.snapshot(closed.getScene().getRoot(), 1190, 690, "meeting-blind");
        Fx.hide(closed);
    }

    @Test
    void picturesOfTheMeeting() {
        RoomPictures.draw("meeting", kit -> new MeetingViewSample().controller(kit), MeetingScreenTest::isReady,
                view -> ((ComboBox<?>) view.lookup("#component")).getSelectionModel().select(2));
        RoomPictures.draw("council", kit -> new MeetingViewSample().controller(kit), MeetingScreenTest::isReady, view -> {
            ((ToggleButton) view.lookup("#meeting-council")).fire();
            ((TableView<?>) view.lookup("#roster")).getSelectionModel().select(3);
            ((TabPane) view.lookup("#tabs")).getSelectionModel().select(1);
        });
        RoomPictures.draw("meeting-ballot", kit -> new MeetingScreen(kit, SampleMeeting.sitting()),
                view -> view.lookup("#secret") != null, view -> {
                    ((ToggleButton) view.lookup("#secret")).fire();
                    ((TextField) view.lookup("#givenOut")).setText("4");
                    ((TextField) view.lookup("#returned")).setText("4");
                    ((TextField) view.lookup("#valid")).setText("3");
                });
        RoomPictures.draw("meeting-sitting", kit -> new MeetingScreen(kit, SampleMeeting.sitting()), MeetingScreenTest::isReady,
                view -> ((ToggleButton) view.lookup("#meeting-sitting")).fire());
        RoomPictures.draw("meeting-assignment", kit -> new MeetingScreen(kit, SampleMeeting.sitting()),
                MeetingScreenTest::isReady, view -> ((ToggleButton) view.lookup("#meeting-assignment")).fire());
        Parent ballot = projected(Kits.kit(Messages.VIETNAMESE), 3);
        Stage stage = Fx.show(ballot, 1366, 768);
        Fx.run(() -> Theme.size(stage.getScene(), 768 / 42));
        Fx.snapshot(ballot, 1366, 768, "meeting-projected");
        Fx.hide(stage);
    }

    private static boolean isReady(Parent view) {
        return !((Label) view.lookup("#position")).getText().isEmpty();
    }

    private static Parent projected(UiKit kit, int index) {
        return Fx.call(() -> {
            BallotController ballot = new BallotController(kit, false, (draft, again) -> { });
            Parent view = kit.views().load(ballot);
            ballot.show(new Agenda(SampleMeeting.sitting().read().orElseThrow(), index));
            return view;
        });
    }

    @Test
    void theHistoryOfTheUnitThatIsTalkedAboutIsOneButtonAway() {
        List<UnitId> asked = new ArrayList<>();
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), new SampleMeeting(),
                Optional.empty(), asked::add, end -> { }));
        Stage stage = Fx.show(Fx.call(screen::view), 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> isReady(stage.getScene().getRoot()));
        Fx.press(KeyCode.PAGE_DOWN);
        Fx.pressOn(stage.getScene().getRoot(), "history");
        assertEquals(List.of(new Agenda(new SampleMeeting().read().orElseThrow(), 1).unit().unit().id()), asked);
        Fx.hide(stage);
    }

    /** Windows beside the first. */
    private static List<Window> others(Stage stage) {
        return Fx.call(() -> Stage.getWindows().stream().filter(other -> other != stage).toList());
    }

    private static String wall(Stage stage) {
        return Fx.call(() -> ((Stage) others(stage).getFirst()).getScene().getRoot().lookupAll(".label").toString());
    }

    @Test
    void whatIsOnTheWallStaysWhileThePersonIsElsewhereUntilItIsEnded() {
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), new SampleMeeting()));
        StackPane place = Fx.call(() -> new StackPane(screen.view()));
        Stage stage = Fx.show(place, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> isReady(screen.view()));
        Button project = Fx.find(place, "project", Button.class);
        Button history = Fx.find(place, "history", Button.class);
        Fx.press(KeyCode.F11);
        Fx.until(() -> others(stage).size() == 1 && project.getText().startsWith("Thôi trình chiếu"));
        assertTrue(Fx.call(history::isVisible));
        Fx.pressOn(place, "talk");
        Fx.run(() -> {
            screen.hidden();
            place.getChildren().setAll(new Label("Hồ sơ"));
        });
        assertEquals(1, others(stage).size());
        assertTrue(wall(stage).contains(first(0)));
        Fx.run(() -> {
            place.getChildren().setAll(screen.view());
            screen.shown();
        });
        assertEquals("Dừng giờ", Fx.call(() -> Fx.find(place, "talk", Button.class).getText()));
        Fx.press(KeyCode.PAGE_DOWN);
        Fx.until(() -> wall(stage).contains(first(1)));
        Fx.press(KeyCode.F11);
        Fx.until(() -> others(stage).isEmpty() && project.getText().startsWith("Trình chiếu"));
        Fx.hide(stage);
    }

    @Test
    void theWallIsReadAnewWhileThePersonIsElsewhereAndTheWayToEndItIsTold() {
        List<Optional<Runnable>> told = new ArrayList<>();
        SampleMeeting port = new SampleMeeting();
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), port, Optional.empty(),
                unit -> { }, told::add));
        StackPane place = Fx.call(() -> new StackPane(screen.view()));
        Stage stage = Fx.show(place, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> isReady(screen.view()));
        Fx.press(KeyCode.F11);
        Fx.until(() -> told.size() == 1 && told.getFirst().isPresent());
        Fx.run(() -> {
            screen.hidden();
            place.getChildren().setAll(new Label("Thẩm định"));
        });
        String before = wall(stage);
        port.cast(SampleRound.PROGRAMME.units().getFirst().id(), 1, 4, 0);
        Fx.until(() -> !wall(stage).equals(before));
        assertTrue(wall(stage).contains("Không thông qua: 1/5"), wall(stage));
        Fx.run(told.getFirst().orElseThrow());
        Fx.until(() -> others(stage).isEmpty() && told.getLast().isEmpty());
        Fx.hide(stage);
    }

    private static String first(int index) {
        return new Agenda(new SampleMeeting().read().orElseThrow(), index).unit().unit().fullName();
    }

    @Test
    void withItsSessionTheMeetingLeavesTheWallAndAWallThatIsEndedStopsTheClock() {
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), new SampleMeeting()));
        Stage stage = Fx.show(Fx.call(screen::view), 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> isReady(screen.view()));
        Fx.press(KeyCode.F11);
        Fx.pressOn(screen.view(), "talk");
        Fx.run(screen::hidden);
        assertEquals(1, others(stage).size());
        Fx.run(screen::closed);
        Fx.until(() -> others(stage).isEmpty());
        assertEquals("Bấm giờ", Fx.call(() -> Fx.find(screen.view(), "talk", Button.class).getText()));
        Fx.hide(stage);
    }

    private static Stage open(SampleMeeting port) {
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), port));
        Stage stage = Fx.show(Fx.call(screen::view), 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> isReady(stage.getScene().getRoot()));
        return stage;
    }
}
