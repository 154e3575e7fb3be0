package vn.thamdinh.ui.inspection.visit.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.inspection.Phrase;

/** The person's phrases as a text of lines "abbreviation = phrase". */
public final class PhraseForm {

    private final UiKit kit;
    private final TextArea lines = new TextArea();
    private final Label fault = new Label();

    public PhraseForm(UiKit kit) {
        this.kit = kit;
    }

    /** @param keep given the phrases once all lines can be read */
    public void open(List<Phrase> phrases, Consumer<List<Phrase>> keep) {
        lines.setId("phraseLines");
        lines.setText(phrases.stream().map(phrase -> phrase.abbreviation() + " = " + phrase.text())
                .collect(Collectors.joining("\n")));
        lines.setPrefRowCount(12);
        lines.setPrefColumnCount(52);
        lines.setWrapText(true);
        lines.setAccessibleText(kit.text("visit.phrases"));
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        Label advice = new Label(kit.text("visit.phrases-advice"));
        advice.setWrapText(true);
        advice.getStyleClass().add("dialog-text");
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        Button save = new Button(kit.text("visit.phrases-save"));
        save.setId("phrasesSave");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> {
            List<Phrase> read = new ArrayList<>();
            Optional<String> wrong = read(lines.getText(), read);
            fault.setText(wrong.map(line -> kit.text("visit.phrases-fault", line)).orElse(""));
            if (wrong.isEmpty()) {
                kit.dialogs().close();
                keep.accept(read);
            }
        });
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("visit.phrases"), new VBox(10, advice, lines, fault, buttons));
        lines.requestFocus();
    }

    /** Puts the phrases into {@code into}; the first line that cannot be read, or repeats an abbreviation. */
    static Optional<String> read(String text, List<Phrase> into) {
        Set<String> known = new HashSet<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            int end = line.indexOf('=');
            String word = end < 0 ? "" : line.substring(0, end).strip();
            String phrase = line.substring(end + 1).strip();
            if (word.isEmpty() || word.length() > Phrase.LONGEST || phrase.isEmpty()
                    || word.chars().anyMatch(Character::isWhitespace) || !known.add(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(line);
            }
            into.add(new Phrase(word, phrase));
        }
        return Optional.empty();
    }
}
