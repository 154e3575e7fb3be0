package vn.thamdinh.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.ui.studio.form.FormPart.Kind;
import vn.thamdinh.ui.studio.form.FormPart.Option;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;

/** Makes the fields of a form; what is typed is saved on leaving the field and on Enter. */
final class Fields {
    private static final int LONG_ROWS = 3;
    private static final double LINE_HEIGHT = 22;

    private final Editing editing;
    private final Consumer<Bound> bind;

    Fields(Editing editing, Consumer<Bound> bind) {
        this.editing = editing;
        this.bind = bind;
    }

    /** A line's field with room below it for what is wrong. */
    Node line(Place place, Kind kind, boolean compact) {
        TextInputControl field = kind == Kind.LONG && !compact ? area() : new TextField();
        Consumer<String> save = text -> editing.change(Change.text(place,
                kind == Kind.NUMBER ? text.replace(',', '.') : text));
        commit(field, () -> editing.state().text(place), save);
        if (kind == Kind.NUMBER || kind == Kind.DATE) {
            field.getStyleClass().add("number-field");
            ((TextField) field).setPrefColumnCount(kind == Kind.DATE ? 9 : 6);
            ((TextField) field).setMaxWidth(compact ? Double.MAX_VALUE : 160);
            field.setPromptText(kind == Kind.DATE && !compact ? "dd/MM/yyyy" : "");
        }
        return bound(place, field, state -> set(field, shown(state.text(place), kind)), compact);
    }

    /** Decimals are shown with a comma, as everywhere. */
    private static String shown(String text, Kind kind) {
        return kind == Kind.NUMBER && text.matches("-?[0-9]+[.][0-9]+") ? text.replace('.', ',') : text;
    }

    Node texts(Place place, boolean compact) {
        TextInputControl field = compact ? new TextField() : area();
        String between = compact ? ", " : "\n";
        commit(field, () -> String.join(between, editing.state().texts(place)), text -> {
            List<String> texts = List.of(text.split(compact ? "," : "\n")).stream().map(String::strip)
                    .filter(each -> !each.isEmpty()).toList();
            editing.change(texts.isEmpty() ? Change.remove(place) : Change.put(place, Seed.texts(texts)));
        });
        return bound(place, field, state -> set(field, String.join(between, state.texts(place))), compact);
    }

    Node flag(FormPart.Flag flag, Place place, boolean compact) {
        CheckBox box = new CheckBox(compact ? "" : Words.label(editing.kit().messages(), place));
        box.setAccessibleText(Words.label(editing.kit().messages(), place));
        box.setWrapText(true);
        box.setOnAction(event -> editing.change(Change.put(place, Seed.text(Boolean.toString(box.isSelected())))));
        return bound(place, box, state -> box.setSelected(state.has(place) ? state.text(place).equals("true")
                : flag.fallback()), compact);
    }

    Node choice(FormPart.Choice choice, Place place, boolean compact) {
        ComboBox<Option> box = new ComboBox<>();
        box.setMaxWidth(compact ? Double.MAX_VALUE : 420);
        box.setConverter(new Titles());
        boolean[] reading = {false};
        box.setOnAction(event -> {
            if (!reading[0] && box.getValue() != null && !box.getValue().id().equals(editing.state().text(place))) {
                editing.reshape(Change.text(place, box.getValue().id()));
            }
        });
        return bound(place, box, state -> {
            reading[0] = true;
            List<Option> options = new ArrayList<>(choice.options().apply(state));
            if (choice.optional()) {
                options.addFirst(new Option("", editing.kit().text("studio.none")));
            }
            String now = state.text(place);
            if (!now.isEmpty() && options.stream().noneMatch(option -> option.id().equals(now))) {
                options.add(new Option(now, now));
            }
            box.getItems().setAll(options);
            box.setValue(options.stream().filter(option -> option.id().equals(now)).findFirst().orElse(null));
            reading[0] = false;
        }, compact);
    }

    Node said(FormPart.Said said, Place place) {
        Label label = new Label();
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return bound(place.at(said.key()), label, state -> label.setText(said.words().apply(state, place)), false);
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LONG_ROWS);
        area.textProperty().addListener((property, old, text) -> area.setPrefRowCount(Math.clamp(
                text.lines().mapToLong(line -> 1 + line.length() / 60).sum() + 1, 2, 9)));
        area.setMinHeight(LINE_HEIGHT * 2);
        return area;
    }

    private static void commit(TextInputControl field, java.util.function.Supplier<String> before, Consumer<String> save) {
        Runnable keep = () -> {
            if (!field.getText().strip().equals(before.get())
                    && !field.getText().replace(',', '.').strip().equals(before.get())) {
                save.accept(field.getText());
            }
        };
        field.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                keep.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
                keep.run();
            }
        });
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private Node bound(Place place, Node field, Consumer<DraftState> read, boolean compact) {
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        field.setId(id(place));
        bind.accept(new Bound(place, field, read, error, false));
        if (compact) {
            return field;
        }
        VBox box = new VBox(2, field, error);
        VBox.setVgrow(field, Priority.NEVER);
        return box;
    }

    /** "programme-steps-0-title": by which a field is found. */
    static String id(Place place) {
        return place.toString().replaceAll("\\.(yaml|csv):", "-").replace('/', '-').replace('.', '_');
    }

    private static final class Titles extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option == null ? "" : option.title();
        }

        @Override
        public Option fromString(String title) {
            throw new UnsupportedOperationException("options are chosen, not typed");
        }
    }
}
