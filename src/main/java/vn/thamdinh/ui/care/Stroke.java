package vn.thamdinh.ui.care;

import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The key that is held down, from its press over the letter that it types and its repetitions until it is let go. Once it
 * has hidden or shown everything it does no more: its letter belongs neither to a passphrase nor to what lies behind.
 */
final class Stroke {

    private Optional<KeyCode> down = Optional.empty();
    private Optional<KeyCode> spent = Optional.empty();

    /** Keeps up with every key of the program's windows. */
    boolean isSpent(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return spent.isPresent();
        }
        boolean used = spent.filter(code::equals).isPresent();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            down = Optional.of(code);
            spent = used ? spent : Optional.empty();
        } else {
            down = down.filter(held -> held != code);
            spent = spent.filter(held -> held != code);
        }
        return used;
    }

    /** What is held down now has had its effect. */
    void spend() {
        spent = down;
    }

    /** Another window has the keyboard: whatever was held down may be let go there, unheard. */
    void forget() {
        down = Optional.empty();
        spent = Optional.empty();
    }
}
