package vn.thamdinh.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Place;

class OverviewScreenTest {

    private final HalfwayRound round = HalfwayRound.inTheMiddle(Role.MEMBER);

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
    void withoutARoundTheScreenSaysWhatToDo() {
        try (FramedScreen window = new FramedScreen(Place.OVERVIEW, Messages.VIETNAMESE, (kit, frame) ->
                new OverviewScreen(kit, frame, new OverviewScreen.Ports(Optional::empty, List::of), clock()))) {
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
        FramedScreen window = new FramedScreen(Place.OVERVIEW, language, (kit, frame) -> new OverviewScreen(kit, frame,
                new OverviewScreen.Ports(round::round, round::rows), clock()));
        Fx.until(() -> window.root().lookup("#goOn") != null);
        return window;
    }

    private static Clock clock() {
        return Clock.fixed(HalfwayRound.NOW, ZoneOffset.UTC);
    }
}
