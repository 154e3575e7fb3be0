package vn.thamdinh.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.UnitRow;

class OverviewScreenTest {

    @Test
    void goingOnOpensTheUnitThatWasBegun() {
        try (FramedScreen window = open(Messages.VIETNAMESE)) {
            Button goOn = Fx.find(window.root(), "goOn", Button.class);
            Fx.run(goOn::fire);
            assertEquals("appraisal", window.frame().visitProperty().get().item().id());
            assertEquals(HalfwayRound.unit("Tân Thành").id().code(), window.frame().visitProperty().get().target());
        }
    }

    @Test
    void backupsOnOneDiskAreSaidInOneLineThatLeadsToTheSettingsAndCanBeSentAway() {
        var port = new SampleOverview(Role.MEMBER, false);
        try (FramedScreen window = open(Messages.VIETNAMESE, port)) {
            assertFalse(Fx.call(() -> window.root().lookup("#one-disk").isVisible()));
            port.oneDisk = true;
            Fx.run(() -> window.screen().shown());
            Fx.until(() -> window.root().lookup("#one-disk").isVisible());
            Fx.snapshot(window.root(), 1366, 768, "overview-one-disk-vi");
            Fx.pressOn(window.root(), "one-disk-mend");
            assertEquals(Place.SETTINGS.id(), window.frame().visitProperty().get().item().id());
            assertEquals("Chọn nơi thứ hai", window.frame().visitProperty().get().target());
            Fx.run(() -> window.frame().go(Place.OVERVIEW.id()));
            Fx.pressOn(window.root(), "one-disk-known");
            Fx.until(() -> port.asked.contains("know one disk") && !window.root().lookup("#one-disk").isVisible());
            Fx.run(() -> window.screen().shown());
            Fx.settle();
            assertFalse(Fx.call(() -> window.root().lookup("#one-disk").isVisible()));
        }
    }

    @Test
    void whatWasKeptIsShownAtOnceAndGivesWayToWhatIsRead() {
        var port = new SampleOverview(Role.SECRETARIAT, false);
        port.kept = new SampleOverview(Role.SECRETARIAT, true).found();
        try (FramedScreen window = open(Messages.VIETNAMESE, port)) {
            assertTrue(Fx.find(window.root(), "blindCard", VBox.class).isVisible());
            port.reading.countDown();
            Fx.until(() -> !Fx.find(window.root(), "blindCard", VBox.class).isVisible());
        }
    }

    @Test
    void whatIsReadChangesNothingWhereItIsWhatWasKept() {
        var port = new SampleOverview(Role.SECRETARIAT, false);
        port.kept = port.found();
        try (FramedScreen window = open(Messages.VIETNAMESE, port)) {
            var card = Fx.call(() -> window.root().lookup("#goOn"));
            port.reading.countDown();
            Fx.until(() -> port.delivered);
            Fx.settle();
            assertTrue(Fx.call(() -> window.root().lookup("#goOn")) == card, "what a person was about to press is still there");
        }
    }

    @Test
    void withoutARoundTheScreenSaysWhatToDo() {
        try (FramedScreen window = new FramedScreen(Place.OVERVIEW, Messages.VIETNAMESE, (kit, frame) ->
                new OverviewScreen(kit, frame, new NoRound(), clock()))) {
            Fx.until(() -> !window.root().lookupAll(".empty-state").isEmpty());
        }
    }

    @Test
    void theOverviewIsDrawnInBothLooksAndLanguages() {
        for (Locale language : Messages.languages()) {
            try (FramedScreen window = open(language)) {
                for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                    Fx.run(() -> Theme.wear(look));
                    assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768,
                            "overview-" + language.getLanguage() + "-" + look)));
                }
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private FramedScreen open(Locale language) {
        return open(language, new SampleOverview(Role.MEMBER, false));
    }

    private FramedScreen open(Locale language, OverviewPort port) {
        FramedScreen window = new FramedScreen(Place.OVERVIEW, language, (kit, frame) -> new OverviewScreen(kit, frame,
                port, clock()));
        Fx.until(() -> window.root().lookup("#goOn") != null);
        return window;
    }

    @Test
    void whereAStepStandsIsTellableWithoutColours() {
        Step step = new SampleOverview(Role.SECRETARIAT, false).round().orElseThrow().programme().steps().getFirst();
        for (StepProgress.State state : StepProgress.State.values()) {
            var line = new OverviewModel.StepLine(step, OptionalLong.empty(), false,
                    Optional.of(new StepProgress(step, state, Optional.empty(), Optional.empty())));
            Label mark = Fx.call(() -> (Label) new Timeline(Kits.kit(Messages.VIETNAMESE), List.of(line),
                    LocalDate.of(2024, 11, 5)).lookup(".mark"));
            assertEquals(state != StepProgress.State.AHEAD && state != StepProgress.State.NO_DAY, mark.getGraphic() != null,
                    state.name());
        }
    }

    @Test
    void theSecretariatOpensTheScoresAfterAQuestion() {
        var port = new SampleOverview(Role.SECRETARIAT, true);
        try (FramedScreen window = open(Messages.VIETNAMESE, port)) {
            Button openScores = Fx.find(window.root(), "openScores", Button.class);
            Fx.run(openScores::fire);
            assertEquals(List.of(), port.asked);
            Fx.until(() -> window.root().lookup(".danger") != null);
            Fx.run(() -> ((Button) window.root().lookup(".danger")).fire());
            Fx.until(() -> port.asked.equals(List.of("open")));
        }
    }

    @Test
    void theProgressOfEachUnitIsDrawnAndAUnitLeadsToItsDossier() {
        for (Locale language : Messages.languages()) {
            try (FramedScreen window = open(language, new SampleOverview(Role.SECRETARIAT, false))) {
                Fx.run(() -> Fx.find(window.root(), "showUnits", ToggleButton.class).fire());
                TableView<?> units = Fx.find(window.root(), "units", TableView.class);
                assertEquals(22, units.getItems().size());
                assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768,
                        "overview-units-" + language.getLanguage())));
                Fx.run(() -> {
                    units.getSelectionModel().select(1);
                    units.getOnKeyPressed().handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false,
                            false, false, false));
                });
                assertEquals("dossier", window.frame().visitProperty().get().item().id());
            }
        }
    }

    @Test
    void aLockedStageIsUnlockedForAReason() {
        var port = new SampleOverview(Role.SECRETARIAT, true);
        try (FramedScreen window = open(Messages.VIETNAMESE, port)) {
            Fx.run(() -> Fx.find(window.root(), "unlock-SELF", Button.class).fire());
            Fx.until(() -> window.root().lookup("#unlockStore") != null);
            Button store = Fx.find(window.root(), "unlockStore", Button.class);
            assertTrue(store.isDisabled());
            Fx.run(() -> Fx.find(window.root(), "unlockReason", TextArea.class).setText("Mưa lũ"));
            assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768, "overview-unlock")));
            Fx.run(store::fire);
            Fx.until(() -> port.asked.equals(List.of("unlock SELF all 2024-11-05 Mưa lũ")));
        }
    }

    @Test
    void aMemberSeesThatScoringIsBlindAndWhatIsOverdueButCanOpenNothing() {
        for (Locale language : Messages.languages()) {
            try (FramedScreen window = open(language, new SampleOverview(Role.MEMBER, true))) {
                assertTrue(window.root().lookup("#unlock-SELF") == null);
                assertFalse(Fx.find(window.root(), "openScores", Button.class).isVisible());
                assertTrue(Fx.find(window.root(), "blindCard", VBox.class).isVisible());
                assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768,
                        "overview-blind-" + language.getLanguage())));
            }
        }
    }

    /** Before the first package has come. */
    private static final class NoRound implements OverviewPort {

        @Override
        public List<UnitRow> units() {
            return List.of();
        }

        @Override
        public Optional<Dashboard> dashboard() {
            return Optional.empty();
        }

        @Override
        public Outcome<Saved> openScores(String reason) {
            return Outcome.refused(Reason.NO_ROUND);
        }

        @Override
        public Outcome<Saved> unlock(Stage stage, Optional<UnitId> unit, LocalDate until, String reason) {
            return Outcome.refused(Reason.NO_ROUND);
        }
    }

    private static Clock clock() {
        return Clock.fixed(HalfwayRound.NOW, ZoneOffset.UTC);
    }
}
