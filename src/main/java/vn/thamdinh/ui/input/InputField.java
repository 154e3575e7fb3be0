package vn.thamdinh.ui.input;

import java.math.BigDecimal;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.ui.common.Figures;

/** One input of a rule as a field: what is typed in it is text, as everywhere. */
sealed interface InputField {

    Node node();

    /** Empty while nothing was said. */
    String text();

    void text(String text);

    void focus();

    /** Whether the cursor stands in text of it. */
    default boolean isEditing() {
        return false;
    }

    void refused(boolean refused);

    /** What a field tells: that it changed, and that Enter was pressed in it. */
    record Told(Runnable changed, Runnable enter) {

        private void listen(Control control) {
            control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                    enter.run();
                    event.consume();
                }
            });
        }
    }

    /** A number: points stand large beside their maximum, others by themselves. */
    final class Text implements InputField {
        private final TextField field = new TextField();
        private final HBox box = new HBox(8, field);

        Text(String id, String label, Told told) {
            field.setId(id);
            field.setAccessibleText(label);
            field.getStyleClass().add("number-field");
            field.textProperty().addListener(change -> told.changed().run());
            told.listen(field);
            HBox.setHgrow(field, Priority.ALWAYS);
            box.getStyleClass().add("score-line");
        }

        static Text points(String label, BigDecimal max, Told told) {
            Text text = new Text("score", label, told);
            text.field.getStyleClass().setAll("text-input", "text-field", "score-field");
            Label most = new Label("/ " + Figures.points(max));
            most.setId("max");
            most.getStyleClass().add("score-max");
            most.setMinWidth(Label.USE_PREF_SIZE);
            text.box.getChildren().add(most);
            return text;
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public String text() {
            return field.getText();
        }

        @Override
        public void text(String text) {
            if (!field.getText().equals(text)) {
                field.setText(text);
            }
        }

        @Override
        public void focus() {
            field.requestFocus();
            field.selectAll();
        }

        @Override
        public boolean isEditing() {
            return field.isFocused();
        }

        @Override
        public void refused(boolean refused) {
            field.getStyleClass().remove("refused");
            if (refused) {
                field.getStyleClass().add("refused");
            }
        }
    }

    /** One of several, each a radio button; the keys 1 to 9 choose too. */
    final class Choice implements InputField {
        private final ToggleGroup group = new ToggleGroup();
        private final VBox box = new VBox();

        Choice(String id, List<InputKind.Option> options, Told told) {
            box.setId(id);
            box.getStyleClass().add("choices");
            for (int i = 0; i < options.size(); i++) {
                RadioButton button = new RadioButton(i < 9 ? (i + 1) + "  " + options.get(i).title()
                        : options.get(i).title());
                button.setUserData(options.get(i).id());
                button.setToggleGroup(group);
                button.setWrapText(true);
                told.listen(button);
                box.getChildren().add(button);
            }
            group.selectedToggleProperty().addListener(change -> told.changed().run());
            box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                String key = event.getText();
                if (key.matches("[1-9]") && Integer.parseInt(key) <= group.getToggles().size()) {
                    group.getToggles().get(Integer.parseInt(key) - 1).setSelected(true);
                    focus();
                    event.consume();
                }
            });
        }

        /** Yes or no, as 1 and 0. */
        static Choice tick(String id, String yes, String no, Told told) {
            return new Choice(id, List.of(new InputKind.Option("1", yes), new InputKind.Option("0", no)), told);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public String text() {
            return group.getSelectedToggle() == null ? "" : (String) group.getSelectedToggle().getUserData();
        }

        @Override
        public void text(String text) {
            group.selectToggle(group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(text))
                    .findFirst().orElse(null));
        }

        @Override
        public void focus() {
            Toggle chosen = group.getSelectedToggle() == null ? group.getToggles().getFirst()
                    : group.getSelectedToggle();
            ((RadioButton) chosen).requestFocus();
        }

        @Override
        public void refused(boolean refused) {
            box.getStyleClass().remove("refused");
            if (refused) {
                box.getStyleClass().add("refused");
            }
        }
    }

    /** A box to tick: one of many, of which all that are left out are a no once any was said. */
    final class Tick implements InputField {
        private final CheckBox box;

        Tick(String id, String label, Told told) {
            box = new CheckBox(label);
            box.setId(id);
            box.setWrapText(true);
            box.selectedProperty().addListener(change -> told.changed().run());
            told.listen(box);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public String text() {
            return box.isSelected() ? "1" : "";
        }

        @Override
        public void text(String text) {
            box.setSelected("1".equals(text));
        }

        @Override
        public void focus() {
            box.requestFocus();
        }

        @Override
        public void refused(boolean refused) {
            box.getStyleClass().remove("refused");
            if (refused) {
                box.getStyleClass().add("refused");
            }
        }
    }
}
