package vn.thamdinh.ui.inspection.visit.phrase;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import vn.thamdinh.usecase.inspection.Phrase;

/**
 * Writes a person's phrases into text fields: an abbreviation followed by a space or Tab becomes its phrase, and F8 shows
 * them all to choose from.
 */
public final class PhraseTyping {

    private List<Phrase> phrases = List.of();

    public void use(List<Phrase> own) {
        phrases = List.copyOf(own);
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    /** To be called before anything else listens to the field's keys. */
    public void attach(Pane layer, TextInputControl field) {
        Suggestions<Phrase> list = new Suggestions<>(layer, field,
                phrase -> phrase.abbreviation() + "   " + phrase.text(),
                phrase -> field.insertText(field.getCaretPosition(), phrase.text()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                list.show(phrases);
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isConsumed()
                    && expand(field, "")) {
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            list.hide();
            if (event.getCharacter().equals(" ") && expand(field, " ")) {
                event.consume();
            }
        });
    }

    private boolean expand(TextInputControl field, String after) {
        int caret = field.getCaretPosition();
        int start = wordStart(field.getText(), caret);
        Optional<Phrase> phrase = found(phrases, field.getText().substring(start, caret));
        phrase.ifPresent(known -> field.replaceText(start, caret, known.text() + after));
        return phrase.isPresent();
    }

    /** The phrase that a word stands for, in any case. */
    static Optional<Phrase> found(List<Phrase> phrases, String word) {
        return phrases.stream().filter(phrase -> phrase.abbreviation().equalsIgnoreCase(word)).findFirst();
    }

    static int wordStart(String text, int caret) {
        int start = caret;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
