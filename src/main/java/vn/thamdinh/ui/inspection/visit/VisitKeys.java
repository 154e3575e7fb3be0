package vn.thamdinh.ui.inspection.visit;

import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What single keys do at the table of a visit, wherever the cursor is. */
final class VisitKeys {

    /** What is done. */
    enum Act {
        PEOPLE, NOTE, EVIDENCE, TIME, REST, BEFORE, NEXT, MET, PARTLY, NOT_MET, SEARCH, OPEN_ONLY, BESIDE, STRIKE, SAVE,
        UNDO
    }

    private VisitKeys() {
    }

    static Optional<Act> of(KeyEvent event) {
        boolean control = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean alt = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()) {
            return event.getCode() == KeyCode.F5 ? Optional.of(Act.REST) : Optional.empty();
        }
        return control ? withControl(event.getCode()) : alt ? withAlt(event.getCode())
                : plain ? plain(event.getCode()) : Optional.empty();
    }

    private static Optional<Act> plain(KeyCode key) {
        return switch (key) {
            case F4 -> Optional.of(Act.PEOPLE);
            case F5 -> Optional.of(Act.TIME);
            case F6 -> Optional.of(Act.NOTE);
            case F7 -> Optional.of(Act.EVIDENCE);
            default -> Optional.empty();
        };
    }

    private static Optional<Act> withAlt(KeyCode key) {
        return switch (key) {
            case UP -> Optional.of(Act.BEFORE);
            case DOWN -> Optional.of(Act.NEXT);
            case DIGIT1, NUMPAD1 -> Optional.of(Act.MET);
            case DIGIT2, NUMPAD2 -> Optional.of(Act.PARTLY);
            case DIGIT3, NUMPAD3 -> Optional.of(Act.NOT_MET);
            default -> Optional.empty();
        };
    }

    private static Optional<Act> withControl(KeyCode key) {
        return switch (key) {
            case F -> Optional.of(Act.SEARCH);
            case G -> Optional.of(Act.NOTE);
            case U -> Optional.of(Act.OPEN_ONLY);
            case N -> Optional.of(Act.BESIDE);
            case D -> Optional.of(Act.STRIKE);
            case S -> Optional.of(Act.SAVE);
            case Z -> Optional.of(Act.UNDO);
            default -> Optional.empty();
        };
    }
}
