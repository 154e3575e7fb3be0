package vn.thamdinh.ui.documents.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.Converters;
import vn.thamdinh.ui.documents.ProblemWords;
import vn.thamdinh.usecase.document.DocumentForm;
import vn.thamdinh.usecase.document.DocumentProblem;

/** The fields of a document; what is typed is told letter by letter, and once more when a field is left. */
final class PaperForm extends VBox {
    private static final int AREA_ROWS = 4;

    private final UiKit kit;
    private final Typing typing;
    private final Map<String, Node> inputs = new LinkedHashMap<>();
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    private final VBox problems = new VBox(2);
    private DocumentForm form;

    /** Told what is typed. */
    interface Typing {
        /** A letter more or less; nothing of it is saved yet. */
        void typed(String field, String text);

        /** The field was left. */
        void left(String field, String text);

        /** The text in which something is wrong is to be opened. */
        void wording(String text);
    }

    PaperForm(UiKit kit, Typing typing) {
        super(4);
        this.kit = kit;
        this.typing = typing;
        problems.setId("problems");
    }

    /** What was typed and not saved yet. */
    Map<String, String> unsaved() {
        return Map.copyOf(unsaved);
    }

    /** Shows a document's fields; of an issued one nothing can be changed. */
    void show(DocumentForm now, boolean writes) {
        form = now;
        inputs.clear();
        unsaved.clear();
        getChildren().clear();
        boolean open = writes && now.row().issued().isEmpty();
        for (DocumentForm.Filled filled : now.fields()) {
            Node input = input(filled, now.capacities());
            input.setId("field-" + filled.field().id());
            input.setAccessibleText(filled.field().title());
            input.setDisable(!open);
            Label label = new Label(filled.field().title() + (filled.field().required() ? " *" : ""));
            label.getStyleClass().add("field-label");
            label.setLabelFor(input);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            inputs.put(filled.field().id(), input);
            getChildren().addAll(label, input);
        }
        getChildren().add(problems);
        problems.getChildren().clear();
    }

    /** To the first field: the button that began the document is gone. */
    void enter() {
        inputs.values().stream().filter(input -> !input.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    /** Saves what was typed in the field that has the focus. */
    void leave() {
        new LinkedHashMap<>(unsaved).forEach(typing::left);
        unsaved.clear();
    }

    /** Shows what keeps the document from being issued; a click leads to its field. */
    void tell(List<DocumentProblem> found) {
        problems.getChildren().clear();
        if (form == null || form.row().issued().isPresent() || found.isEmpty()) {
            return;
        }
        Label head = new Label(kit.text("documents.problems", found.size()));
        head.getStyleClass().add("section-title");
        problems.getChildren().add(head);
        for (DocumentProblem problem : found) {
            Hyperlink link = new Hyperlink(ProblemWords.of(kit, problem));
            link.setWrapText(true);
            link.setOnAction(event -> field(problem).ifPresentOrElse(Node::requestFocus, () ->
                    typing.wording(problem.text())));
            problems.getChildren().add(link);
        }
    }

    private Optional<Node> field(DocumentProblem problem) {
        return form.fields().stream().map(DocumentForm.Filled::field)
                .filter(field -> field.title().equals(problem.argument()) || field.id().equals(problem.argument()))
                .map(DocumentField::id).map(inputs::get).findFirst();
    }

    private Node input(DocumentForm.Filled filled, List<DocumentForm.Capacity> capacities) {
        DocumentField field = filled.field();
        String stands = filled.typed() ? filled.text() : "";
        if (field.id().equals(DocumentForm.AUTHORITY) && !capacities.isEmpty()) {
            return choice(filled, capacities);
        }
        return switch (field.sort()) {
            case DATE -> date(field, filled.typed() ? filled.text() : filled.preset());
            case LINES -> text(new TextArea(), field, stands, filled.preset());
            case TEXT, TIME, NUMBER -> text(new TextField(), field, stands, prompt(field, filled.preset()));
        };
    }

    private String prompt(DocumentField field, String preset) {
        return preset.isEmpty() && field.sort() == DocumentField.Sort.TIME ? "07:30" : preset;
    }

    private ComboBox<DocumentForm.Capacity> choice(DocumentForm.Filled filled, List<DocumentForm.Capacity> capacities) {
        ComboBox<DocumentForm.Capacity> choice = new ComboBox<>();
        choice.getItems().setAll(capacities);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(Converters.named(DocumentForm.Capacity::words));
        String stands = filled.typed() ? filled.text() : filled.preset();
        choice.setValue(capacities.stream().filter(one -> one.choice().equals(stands)).findFirst().orElse(null));
        choice.valueProperty().addListener((property, old, now) -> {
            if (now != null) {
                typing.typed(filled.field().id(), now.choice());
                typing.left(filled.field().id(), now.choice());
            }
        });
        return choice;
    }

    private DatePicker date(DocumentField field, String stands) {
        DatePicker picker = Converters.datePicker();
        picker.getEditor().setText(stands);
        DateInput.parse(stands).ifPresent(picker::setValue);
        follow(picker.getEditor(), field);
        picker.valueProperty().addListener((property, old, now) -> leave());
        return picker;
    }

    private Node text(TextInputControl input, DocumentField field, String stands, String prompt) {
        input.setText(stands);
        input.setPromptText(prompt);
        if (input instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(AREA_ROWS);
            area.setMinHeight(USE_PREF_SIZE);
        } else if (input instanceof TextField line) {
            line.setOnAction(event -> leave());
        }
        follow(input, field);
        return input;
    }

    private void follow(TextInputControl input, DocumentField field) {
        input.textProperty().addListener((property, old, now) -> {
            unsaved.put(field.id(), now == null ? "" : now);
            typing.typed(field.id(), now == null ? "" : now);
        });
        input.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /** A wide button. */
    static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
