package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import vn.thamdinh.usecase.help.Shortcut;

/** What the sheet of keys says of visits is what the keys do. */
class VisitShortcutsTest {

    /** Keys of a field or of the list itself. */
    private static final List<Shortcut> ELSEWHERE = List.of(Shortcut.VISIT_WRITE, Shortcut.VISIT_NEXT,
            Shortcut.VISIT_FIELDS, Shortcut.VISIT_LINE, Shortcut.VISIT_BACK, Shortcut.VISIT_PHRASE,
            Shortcut.VISIT_SEGMENTS);

    @Test
    void everyKeyOfTheSheetActs() {
        int pressed = 0;
        for (Shortcut shortcut : Shortcut.Group.VISIT.keys()) {
            if (!ELSEWHERE.contains(shortcut)) {
                String last = shortcut.keys().substring(shortcut.keys().lastIndexOf('·') + 1).strip();
                assertTrue(VisitKeys.of(event(last.split(" ")[0])).isPresent(), shortcut + ": " + last);
                pressed++;
            }
        }
        assertEquals(12, pressed);
    }

    private static KeyEvent event(String keys) {
        String key = keys.substring(keys.lastIndexOf('+') + 1);
        KeyCode code = switch (key) {
            case "↑" -> KeyCode.UP;
            case "1" -> KeyCode.DIGIT1;
            default -> KeyCode.valueOf(key);
        };
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.contains("Shift+"), keys.contains("Ctrl+"),
                keys.contains("Alt+"), false);
    }
}
