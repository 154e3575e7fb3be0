package vn.thamdinh.ui.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** A small form in a dialog: fields below one another, and a verb that waits until what is needed is there. */
final class FormBox {
    private static final double WIDTH = 460;
    private static final int ROWS = 3;

    private final UiKit kit;
    private final Map<String, TextInputControl> texts = new LinkedHashMap<>();
    private final Map<String, CheckBox> checks = new LinkedHashMap<>();
    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Predicate<FormBox>> conditions = new LinkedHashMap<>();
    private final VBox fields = new VBox(6);
    private final Label note = new Label();
    private final Label problem = new Label();
    private Function<FormBox, String> live = form -> "";
    private final Button go = new Button();
    private boolean typed;
    private boolean asked;

    /** What a line must be, and the words where it is not. */
    private record Rule(Predicate<String> fits, String words) {
    }

    FormBox(UiKit kit) {
        this.kit = kit;
        fields.setPrefWidth(WIDTH);
    }

    /** A line that must be filled in. */
    FormBox needed(String id, String label, String preset) {
        needed.add(id);
        return text(id, label, preset);
    }

    /** A line that may stay empty. */
    FormBox text(String id, String label, String preset) {
        return put(id, label, new TextField(preset));
    }

    /** Several lines that must be filled in. */
    FormBox lines(String id, String label) {
        TextArea area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        needed.add(id);
        return put(id, label, area);
    }

    /** A day as people type it; it must be one. */
    FormBox day(String id, String label, LocalDate preset) {
        days.add(id);
        return put(id, label, new TextField(Figures.date(preset)));
    }

    /** What the line must be besides; the words say how it is written. */
    FormBox rule(String id, Predicate<String> fits, String words) {
        rules.put(id, new Rule(fits, words));
        judge();
        return this;
    }

    /** A day that may stay empty. */
    FormBox optionalDay(String id, String label) {
        return text(id, label, "").rule(id, typed -> typed.isEmpty() || DateInput.parse(typed).isPresent(),
                kit.text("publish.day-or-nothing"));
    }

    FormBox check(String id, String label, boolean preset) {
        CheckBox box = new CheckBox(label);
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(preset);
        box.selectedProperty().subscribe(on -> judge());
        checks.put(id, box);
        fields.getChildren().add(box);
        return this;
    }

    /** One of several; the first is chosen. */
    FormBox choice(String id, String label, List<String> words) {
        oneOf(id, label, words);
        choices.get(id).getSelectionModel().selectFirst();
        needed.remove(id);
        return this;
    }

    /** One of several, and none until a person chooses. */
    FormBox oneOf(String id, String label, List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(words);
        box.setPromptText(kit.text("entry.choose"));
        box.setMaxWidth(Double.MAX_VALUE);
        choices.put(id, box);
        labels.put(id, label);
        needed.add(id);
        box.valueProperty().subscribe(value -> judge());
        fields.getChildren().addAll(label(label), box);
        return this;
    }

    /** The last field is only there, and only judged, while that holds. */
    FormBox when(Predicate<FormBox> condition) {
        int last = fields.getChildren().size() - 1;
        for (Node one : fields.getChildren().subList(last - 1, last + 1)) {
            one.managedProperty().bind(one.visibleProperty());
        }
        conditions.put(fields.getChildren().get(last).getId(), condition);
        return this;
    }

    /** What the form is about, above its fields. */
    FormBox about(String words) {
        Label about = new Label(words);
        about.setId("form-about");
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        fields.getChildren().addFirst(about);
        return this;
    }

    /** A line below the fields that follows what is typed. */
    FormBox note(Function<FormBox, String> words) {
        live = words;
        return this;
    }

    /** Opens it; what the verb is given closes the form by {@link #close} or tells by {@link #refused} why not. */
    void open(String title, String verb, boolean danger, Consumer<FormBox> then) {
        go.setText(verb);
        go.setId("form-go");
        go.setDefaultButton(texts.values().stream().noneMatch(TextArea.class::isInstance));
        go.getStyleClass().add(danger ? "danger" : "accent");
        go.setOnAction(event -> {
            go.setDisable(true);
            then.accept(this);
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        problem.setId("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        judge();
        typed = false;
        VBox form = new VBox(12, fields, note, problem, buttons);
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        kit.dialogs().openPersistent(title, form);
        Stream.concat(choices.values().stream().filter(box -> box.getValue() == null), texts.values().stream())
                .findFirst().ifPresent(first -> Platform.runLater(first::requestFocus));
    }

    String text(String id) {
        return texts.get(id).getText() == null ? "" : texts.get(id).getText().strip();
    }

    /** Of a field that is a day. */
    LocalDate day(String id) {
        return DateInput.parse(text(id)).orElseThrow();
    }

    Optional<LocalDate> dayIn(String id) {
        return DateInput.parse(text(id));
    }

    boolean checked(String id) {
        return checks.get(id).isSelected();
    }

    int chosen(String id) {
        return choices.get(id).getSelectionModel().getSelectedIndex();
    }

    /** The work is done. */
    void close() {
        kit.dialogs().close();
    }

    /** The work was not done; what was typed stays. */
    void refused(String why) {
        judge();
        tell(why, "bad");
    }

    /** Escape closes what nobody typed into; else it is asked for twice. */
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (!typed || asked) {
            close();
        } else {
            tell(kit.text("publish.escape-again"), "muted");
            asked = true;
        }
        event.consume();
    }

    private FormBox put(String id, String label, TextInputControl input) {
        input.setId(id);
        texts.put(id, input);
        labels.put(id, label);
        input.textProperty().subscribe(words -> judge());
        fields.getChildren().addAll(label(label), input);
        return this;
    }

    private void judge() {
        typed = true;
        asked = false;
        conditions.forEach((id, condition) -> show(id, condition.test(this)));
        List<String> missing = needed.stream().filter(this::isEmpty).map(labels::get).toList();
        Optional<String> wrong = days.stream().filter(id -> texts.containsKey(id) && texts.get(id).isVisible()
                        && dayIn(id).isEmpty())
                .map(id -> kit.text("publish.day-like", labels.get(id))).findFirst()
                .or(() -> rules.entrySet().stream().filter(rule -> !rule.getValue().fits().test(text(rule.getKey())))
                        .map(rule -> labels.get(rule.getKey()) + ": " + rule.getValue().words()).findFirst());
        go.setDisable(!missing.isEmpty() || wrong.isPresent());
        tell(wrong.orElseGet(() -> missing.isEmpty() ? "" : kit.text("publish.still-needed",
                String.join(", ", missing))), wrong.isPresent() ? "bad" : "muted");
        if (texts.keySet().containsAll(days)) {
            String words = live.apply(this);
            note.setText(words);
            note.setManaged(!words.isEmpty());
        }
    }

    private boolean isEmpty(String id) {
        return choices.containsKey(id) ? choices.get(id).getValue() == null
                : texts.containsKey(id) && text(id).isEmpty();
    }

    private void show(String id, boolean shown) {
        Node field = texts.get(id);
        int at = fields.getChildren().indexOf(field);
        fields.getChildren().get(at - 1).setVisible(shown);
        field.setVisible(shown);
    }

    private void tell(String words, String style) {
        problem.getStyleClass().removeAll("bad", "muted");
        problem.getStyleClass().add(style);
        problem.setText(words);
    }

    private static Node label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        return label;
    }
}
