package vn.thamdinh.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings.Look;
import vn.thamdinh.ui.entry.BringDialogs;
import vn.thamdinh.ui.entry.CreateViewSample;
import vn.thamdinh.ui.entry.EntryViewSample;
import vn.thamdinh.ui.entry.NewPassphraseViewSample;
import vn.thamdinh.ui.entry.PractiseViewSample;
import vn.thamdinh.ui.entry.RecoveryCodeViewSample;
import vn.thamdinh.ui.entry.UnlockViewSample;
import vn.thamdinh.ui.entry.WelcomeViewSample;
import vn.thamdinh.ui.exchange.ExchangeViewSample;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.meeting.MeetingViewSample;
import vn.thamdinh.ui.register.RegisterViewSample;
import vn.thamdinh.ui.studio.EditorViewSample;
import vn.thamdinh.ui.studio.StudioScreen;

/** What the secretariat's places do not lead to: the way in, bringing a workspace, a member's packages, registers, the studio, the projection. */
class EveryWayInTest {

    private static final int LEAST_VIEWS = 20;

    private static void walk(Locale language, Look look, int percent) {
        try (Walk walk = new Walk(language, look, percent)) {
            walk.past("entry", kit -> kit.views().load(new EntryViewSample().controller(kit)));
            for (ViewSample form : List.of(new WelcomeViewSample(), new CreateViewSample(), new UnlockViewSample(),
                    new PractiseViewSample(), new NewPassphraseViewSample(), new RecoveryCodeViewSample())) {
                walk.within(form.getClass().getSimpleName().replace("ViewSample", ""), ".entry-place",
                        kit -> kit.views().load(form.controller(kit)));
            }
            walk.over("entry+bring", ".dialog-scroll", BringDialogs::ask);
            BringDialogs.all().forEach((shown, opens) -> walk.over("entry+" + shown, "#" + shown, opens));
            walk.framed(Place.EXCHANGE, ExchangeViewSample::member);
            walk.parts(Place.EXCHANGE);
            walk.framed(Place.REGISTERS, new RegisterViewSample()::controller);
            walk.parts(Place.REGISTERS);
            walk.framed(Place.PROGRAMME, Editor::new);
            walk.parts(Place.PROGRAMME);
            walk.framed(Place.MEETING, kit -> (Screen) new MeetingViewSample().controller(kit));
            walk.on("meeting+project", "project");
            walk.beside("projection");
            walk.overWork("entry+looking", "#bring-stop", BringDialogs::looking);
            assertEquals(List.of(), walk.found());
            assertTrue(walk.seen().size() > LEAST_VIEWS, walk.seen().toString());
        }
    }

    /** The studio with a draft that is being worked on. */
    private record Editor(StackPane view) implements Screen {

        Editor(UiKit kit) {
            this(new StackPane(kit.views().load(new EditorViewSample().controller(kit))));
            view.getStyleClass().add("studio");
            view.getStylesheets().add(StudioScreen.class.getResource("studio.css").toExternalForm());
        }

        @Override
        public String titleKey() {
            return "frame.programme";
        }
    }

    @Test
    @Tag("long")
    void vietnameseInLightColours() {
        walk(Messages.VIETNAMESE, Look.LIGHT, 100);
    }

    @Test
    @Tag("long")
    void englishInDarkColours() {
        walk(Messages.ENGLISH, Look.DARK, 100);
    }

    @Test
    @Tag("long")
    void vietnameseHalfAsLargeAgain() {
        walk(Messages.VIETNAMESE, Look.LIGHT, 150);
    }

    @Test
    @Tag("long")
    void englishHalfAsLargeAgain() {
        walk(Messages.ENGLISH, Look.LIGHT, 150);
    }

    @Test
    @Tag("long")
    void vietnameseTwiceAsLarge() {
        walk(Messages.VIETNAMESE, Look.LIGHT, 200);
    }
}
