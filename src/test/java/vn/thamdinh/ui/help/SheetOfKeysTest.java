package vn.thamdinh.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.appraisal.AppraisalViewSample;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidenceStrip;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.matrix.MatrixViewSample;
import vn.thamdinh.ui.meeting.MeetingViewSample;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.help.Shortcut;
import vn.thamdinh.usecase.help.Shortcut.Group;

/** What the sheet of keys promises for a place, the place hears: whatever it does not hear reaches the window unused. */
class SheetOfKeysTest {

    private static final Map<String, KeyCode> NAMES = Map.ofEntries(Map.entry("Enter", KeyCode.ENTER),
            Map.entry("Insert", KeyCode.INSERT), Map.entry("Delete", KeyCode.DELETE), Map.entry("F2", KeyCode.F2),
            Map.entry("F11", KeyCode.F11), Map.entry("↑", KeyCode.UP), Map.entry("↓", KeyCode.DOWN),
            Map.entry("←", KeyCode.LEFT), Map.entry("→", KeyCode.RIGHT), Map.entry("PgUp", KeyCode.PAGE_UP),
            Map.entry("PgDn", KeyCode.PAGE_DOWN));

    private final AtomicInteger unused = new AtomicInteger();
    private final EventHandler<KeyEvent> last = event -> unused.incrementAndGet();
    private FramedScreen window;

    /** Keys pressed together. */
    private record Chord(boolean shift, boolean control, boolean alt, KeyCode key) {

        /** "Alt+↑ ↓ · F2" are three. */
        static List<Chord> of(String keys) {
            return Stream.of(keys.split(" · ")).flatMap(one -> {
                String held = one.substring(0, one.lastIndexOf('+') + 1);
                return Stream.of(one.substring(held.length()).split(" ")).map(name -> new Chord(held.contains("Shift+"),
                        held.contains("Ctrl+"), held.contains("Alt+"), NAMES.getOrDefault(name, letter(name))));
            }).toList();
        }

        private static KeyCode letter(String name) {
            return name.length() == 1 && name.charAt(0) < 128 ? KeyCode.valueOf(name) : KeyCode.UNDEFINED;
        }

        KeyEvent event() {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, false);
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(Place place, BiFunction<UiKit, FrameModel, Screen> make) {
        window = new FramedScreen(place, Messages.VIETNAMESE, make);
    }

    /** @param home where the keyboard is when the key is pressed */
    private void tryAll(Group group, Function<Shortcut, Node> home) {
        List<String> deaf = new ArrayList<>();
        for (Shortcut shortcut : group.keys()) {
            for (Chord chord : Chord.of(shortcut.keys())) {
                assertTrue(chord.key() != KeyCode.UNDEFINED, shortcut.keys());
                if (!hears(chord, home.apply(shortcut))) {
                    deaf.add(shortcut + " " + chord);
                }
            }
        }
        assertEquals(List.of(), deaf);
        assertTrue(!hears(new Chord(false, true, false, KeyCode.Q), home.apply(group.keys().getFirst())),
                "a key of nobody is heard");
    }

    private boolean hears(Chord chord, Node home) {
        Fx.until(() -> home.getScene() != null && !home.isDisabled());
        Fx.run(() -> {
            unused.set(0);
            window.scene().addEventHandler(KeyEvent.KEY_PRESSED, last);
            home.requestFocus();
            Event.fireEvent(home, chord.event());
            window.scene().removeEventHandler(KeyEvent.KEY_PRESSED, last);
        });
        Fx.settle();
        Fx.run(() -> {
            if (window.root().isOpen()) {
                window.root().close();
            }
            List.copyOf(Stage.getWindows()).stream().filter(each -> each instanceof Stage && each != window.scene().getWindow())
                    .forEach(each -> ((Stage) each).close());
        });
        Fx.settle();
        return unused.get() == 0;
    }

    private Node node(String id) {
        Fx.until(() -> window.root().lookup("#" + id) != null);
        return Fx.call(() -> window.root().lookup("#" + id));
    }

    @Test
    void theAppraisalHearsItsKeys() {
        open(Place.APPRAISAL, (kit, frame) -> (Screen) new AppraisalViewSample().controller(kit));
        Fx.until(() -> window.root().lookup("#score .text-field") != null || window.root().lookup("#score") != null);
        tryAll(Group.APPRAISAL, shortcut -> node(shortcut == Shortcut.SCORE_LINE ? "reason" : "score"));
    }

    @Test
    void theMatrixHearsItsKeys() {
        open(Place.MATRIX, (kit, frame) -> (Screen) new MatrixViewSample().controller(kit));
        Fx.until(() -> window.root().lookup("#table") instanceof TableView<?> table && !table.getItems().isEmpty());
        tryAll(Group.MATRIX, shortcut -> node("table"));
    }

    @Test
    void theMeetingHearsItsKeys() {
        open(Place.MEETING, (kit, frame) -> (Screen) new MeetingViewSample().controller(kit));
        tryAll(Group.MEETING, shortcut -> node("next"));
    }

    @Test
    void theEvidenceHearsItsKeys() {
        SampleEvidence sample = new SampleEvidence();
        EvidencePlace place = EvidencePlace.of(HalfwayRound.unit("Tân Thành").id(), new ComponentId("2.1.1"));
        sample.add(place, "a.docx", "text/plain", 1);
        sample.add(place, "b.docx", "text/plain", 2);
        open(Place.APPRAISAL, (kit, frame) -> new Alone(new EvidenceStrip(kit, sample)));
        EvidenceStrip strip = (EvidenceStrip) window.screen().view().getChildrenUnmodifiable().getFirst();
        Fx.run(() -> strip.show(place));
        Fx.until(() -> window.root().lookupAll(".evidence-tile").size() == 2);
        tryAll(Group.EVIDENCE, shortcut -> Fx.call(() -> window.root().lookup(".evidence-tile")));
    }

    /** A part of a screen as the whole. */
    private record Alone(Parent view) implements Screen {

        Alone(EvidenceStrip strip) {
            this((Parent) new VBox(strip));
        }

        @Override
        public String titleKey() {
            return "frame.appraisal";
        }
    }
}
