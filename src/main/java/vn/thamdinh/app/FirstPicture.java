package vn.thamdinh.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How startup is measured, and how an installer learns what is loaded at the start. {@code -Dthamdinh.leave=shown} says when
 * something could be typed for the first time, and ends the program. With {@code opened} the passphrase of the variable
 * that the command line reads too is typed then, and the program says when the workspace was asked for and when its
 * first place stood; {@code walked} goes through the places before it ends. Each line has the milliseconds since 1970 and
 * those of processors used so far. Only rounds of made-up data are opened so, and no words of theirs are printed: whether
 * those of the variable {@code THAM_DINH_SOUGHT} are on the window is answered with "seen".
 */
final class FirstPicture extends AnimationTimer {

    private static final String WANTED = "thamdinh.leave";
    private static final String PASSPHRASE = "THAM_DINH_PASSPHRASE";
    private static final String MADE_UP = "tap duot";
    private static final String SOUGHT = "THAM_DINH_SOUGHT";
    private static final int PULSES = 3;
    /** Texts that a place has at least once it has been filled; the frame around it has fewer. */
    private static final int FILLED = 90;
    /** The frame's own words, without a place. */
    private static final int FRAMED = 25;
    /** How long a person looks at a place, in nanoseconds. */
    private static final long LOOK = 1_500_000_000L;
    /** So long what is sought is waited for. */
    private static final long PATIENCE = 30_000_000_000L;
    /** How long somebody looks at the password screen before typing, in nanoseconds. */
    private static final long FIRST_LOOK = 1_000_000_000L;
    /** How long each letter takes who types 48 words a minute, more than most people do. */
    private static final long LETTER = 250_000_000L;
    private static final List<KeyCode> PLACES = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1);

    /** How far the program goes before it ends, and how far it is. */
    private enum Stop { SHOWN, TYPED, OPENED, WALKED }

    private final Stage stage;
    private final Stop last;
    private Stop next = Stop.SHOWN;
    private int pulses;
    private int place;
    private int letters;
    private long since;
    private long words;
    private long changed;

    private FirstPicture(Stage stage, Stop last) {
        this.stage = stage;
        this.last = last;
    }

    /** Whether the program was started to be measured, or to be learnt. */
    static boolean isWanted() {
        return !System.getProperty(WANTED, "").isEmpty();
    }

    static void leaveAfter(Stage stage) {
        switch (System.getProperty(WANTED, "")) {
            case "shown" -> new FirstPicture(stage, Stop.SHOWN).start();
            case "opened" -> new FirstPicture(stage, Stop.OPENED).start();
            case "walked" -> new FirstPicture(stage, Stop.WALKED).start();
            default -> { }
        }
    }

    @Override
    public void handle(long now) {
        since = since == 0 ? now : since;
        pulses = ready(stage.getScene(), now) ? pulses + 1 : 0;
        if (pulses < PULSES) {
            return;
        }
        pulses = 0;
        since = now;
        step(stage.getScene());
    }

    private void step(Scene scene) {
        switch (next) {
            case SHOWN -> say("shown");
            case TYPED -> {
                if (!isOfMadeUpData(passphrase())) {
                    System.out.println("refused: only a round of made-up data is opened to be measured");
                    leave();
                    return;
                }
                find(scene.getRoot()).ifPresent(field -> {
                    say("asked");
                    field.fireEvent(new ActionEvent());
                });
            }
            case OPENED -> {
                say("opened");
                told(words(scene.getRoot()).toList(), Optional.ofNullable(System.getenv(SOUGHT)).orElse(""))
                        .forEach(System.out::println);
            }
            case WALKED -> {
                press(scene.getRoot(), PLACES.get(place++));
                if (place < PLACES.size()) {
                    return;
                }
            }
        }
        if (next == last) {
            leave();
        } else {
            next = Stop.values()[next.ordinal() + 1];
        }
    }

    private boolean ready(Scene scene, long now) {
        return stage.isShowing() && switch (next) {
            case SHOWN -> find(scene.getRoot()).isPresent();
            case TYPED -> isTyped(scene, passphrase(), now - since - FIRST_LOOK);
            case OPENED -> isFilled(words(scene.getRoot()).count(), now)
                    && (isSeen(scene) || now - since > PATIENCE);
            case WALKED -> now - since > LOOK;
        };
    }

    /** What is sought may come late on a busy machine; where nothing is, nothing is waited for. */
    private static boolean isSeen(Scene scene) {
        String sought = Optional.ofNullable(System.getenv(SOUGHT)).orElse("");
        return sought.isBlank() || words(scene.getRoot()).anyMatch(word -> word.contains(sought));
    }

    /** Rehearsals that are opened this way have passphrases that say so; nobody keeps a round of people behind one. */
    static boolean isOfMadeUpData(String passphrase) {
        return passphrase.startsWith(MADE_UP);
    }

    /** How many words a place has, and whether those that were sought are among them; never the words themselves. */
    static List<String> told(List<String> words, String sought) {
        String count = "  words " + words.size();
        return !sought.isBlank() && words.stream().anyMatch(word -> word.contains(sought))
                ? List.of(count, "  seen") : List.of(count);
    }

    /** Types the letters that are due after that time, in nanoseconds; whether it was the last of them. */
    private boolean isTyped(Scene scene, String passphrase, long after) {
        if (!isOfMadeUpData(passphrase)) {
            return true;
        }
        find(scene.getRoot()).ifPresent(field -> {
            if (letters == 0) {
                field.clear();
            }
            while (letters < passphrase.length() && letters < after / LETTER) {
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, passphrase.substring(letters, ++letters), "",
                        KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        return letters == passphrase.length();
    }

    private static String passphrase() {
        return Optional.ofNullable(System.getenv(PASSPHRASE)).orElse("");
    }

    private static void press(Node root, KeyCode digit) {
        String name = digit.getName();
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, name, name, digit, false, true, false, false));
    }

    private void leave() {
        stop();
        stage.close();
    }

    /** A place is there with many words, or with those that have stayed as they are for a while. */
    private boolean isFilled(long now, long at) {
        if (now != words) {
            words = now;
            changed = at;
        }
        return now >= FILLED || now >= FRAMED && at - changed > LOOK;
    }

    private static Stream<String> words(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Labeled labeled && labeled.getText() != null
                && !labeled.getText().isBlank() ? Stream.of(labeled.getText()) : Stream.empty();
        return Stream.concat(own, node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FirstPicture::words) : Stream.empty());
    }

    private static Optional<TextField> find(Node node) {
        if (node instanceof TextField field) {
            return Optional.of(field);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child).stream()).findFirst() : Optional.empty();
    }

    private static void say(String what) {
        long used = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        System.out.println(what + " at " + System.currentTimeMillis() + " " + used);
    }
}
