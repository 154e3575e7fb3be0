package vn.thamdinh.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Layers;

/** What becomes of the key that hides or shows everything: nothing more. */
class CurtainKeysTest {

    private static final int MINUTES = 15;

    private final TextField behind = new TextField();
    private final TextField onTheLock = new TextField();
    private final AtomicInteger heard = new AtomicInteger();
    private Instant now = Instant.parse("2024-07-08T08:00:00Z");
    private Stage stage;
    private Curtain curtain;
    private Idle idle;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Layers layers = Fx.call(Layers::new);
        Fx.run(() -> layers.show(new VBox(behind)));
        stage = Fx.show(layers, 800, 600);
        Fx.run(() -> {
            curtain = new Curtain(stage, layers, VBox::new);
            curtain.hang();
            idle = new Idle(stage, clock(), () -> MINUTES, this::lock);
            idle.begin();
            behind.addEventFilter(KeyEvent.ANY, _ -> heard.incrementAndGet());
            behind.requestFocus();
        });
    }

    private Clock clock() {
        return Clock.tick(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        }, Duration.ofSeconds(1));
    }

    private boolean lock() {
        boolean first = curtain.state() != Curtain.State.LOCKED;
        if (first) {
            curtain.lock(new VBox(onTheLock));
            onTheLock.requestFocus();
        }
        return first;
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            idle.end();
            curtain.takeDown();
        });
        Fx.hide(stage);
    }

    @Test
    void theLetterOfTheKeyThatLocksIsTypedNeitherIntoThePassphraseNorBehindIt() {
        now = now.plus(Duration.ofHours(3));
        key(KeyEvent.KEY_PRESSED, KeyCode.A);
        assertEquals(Curtain.State.LOCKED, Fx.call(curtain::state));
        Fx.until(onTheLock::isFocused);
        Fx.type(stage.getScene(), "a");
        key(KeyEvent.KEY_PRESSED, KeyCode.A);
        Fx.type(stage.getScene(), "a");
        key(KeyEvent.KEY_RELEASED, KeyCode.A);
        assertEquals("", Fx.call(onTheLock::getText));
        key(KeyEvent.KEY_PRESSED, KeyCode.A);
        Fx.type(stage.getScene(), "a");
        assertEquals("a", Fx.call(onTheLock::getText));
        assertEquals("", Fx.call(behind::getText));
    }

    @Test
    void anotherKeyIsHeardWhileTheOneThatLockedIsStillDown() {
        now = now.plus(Duration.ofHours(3));
        key(KeyEvent.KEY_PRESSED, KeyCode.A);
        Fx.until(onTheLock::isFocused);
        key(KeyEvent.KEY_PRESSED, KeyCode.B);
        Fx.type(stage.getScene(), "b");
        assertEquals("b", Fx.call(onTheLock::getText));
    }

    @Test
    void theKeyThatShowsThePassphraseIsHeardOnTheLockAndNowhereBehindIt() {
        AtomicInteger shown = new AtomicInteger();
        Fx.run(() -> {
            onTheLock.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.H && event.isShortcutDown()) {
                    shown.incrementAndGet();
                }
            });
            lock();
        });
        Fx.until(onTheLock::isFocused);
        heard.set(0);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertEquals(1, shown.get());
        assertEquals(0, heard.get());
    }

    @Test
    void aKeyThatIsHeldDownHidesOnceAndItsEndReachesNobody() {
        key(KeyEvent.KEY_PRESSED, KeyCode.F9);
        key(KeyEvent.KEY_PRESSED, KeyCode.F9);
        assertEquals(Curtain.State.PRIVATE, Fx.call(curtain::state));
        key(KeyEvent.KEY_RELEASED, KeyCode.F9);
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertEquals(Curtain.State.OPEN, Fx.call(curtain::state));
        Fx.until(behind::isFocused);
        Fx.type(stage.getScene(), "\u001b");
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
        assertEquals(0, heard.get());
        Fx.type(stage.getScene(), "a");
        assertEquals("a", Fx.call(behind::getText));
    }

    @Test
    void aKeyThatIsLetGoInAnotherWindowIsForgotten() {
        key(KeyEvent.KEY_PRESSED, KeyCode.F9);
        Stage other = Fx.show(new VBox(new TextField()), 300, 200);
        Fx.hide(other);
        Fx.run(stage::requestFocus);
        Fx.until(stage::isFocused);
        key(KeyEvent.KEY_PRESSED, KeyCode.F9);
        assertEquals(Curtain.State.OPEN, Fx.call(curtain::state));
        assertTrue(Fx.call(behind::isFocused));
    }

    private void key(EventType<KeyEvent> kind, KeyCode code) {
        Fx.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? stage.getScene() : owner,
                    new KeyEvent(kind, "", "", code, false, false, false, false));
        });
        Fx.settle();
    }
}
