package vn.thamdinh.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.ui.appraisal.WritingAs;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.input.InputWords;
import vn.thamdinh.ui.matrix.MatrixModel.Row;
import vn.thamdinh.usecase.Outcome;

/** Ma trận: one component across all units, like a spreadsheet. */
public final class MatrixScreen implements Screen {

    /** Who writes for which component; kept while the desk is open. */
    private record Sheet(ComponentId component, WritingAs as) {
    }

    private final UiKit kit;
    private final FrameModel frame;
    private final MatrixPorts ports;
    private final InputWords words;
    private final Parent view;
    private MatrixTable grid;
    private MatrixPorts.Read read = new MatrixPorts.Read(Optional.empty(), List.of());
    private Optional<MatrixModel> model = Optional.empty();
    private final Map<Sheet, MatrixModel> typed = new HashMap<>();
    private final MatrixDrafts drafts;
    private boolean filling;

    @FXML
    private StackPane place;
    @FXML
    private BorderPane panes;
    @FXML
    private ComboBox<Component> components;
    @FXML
    private ComboBox<WritingAs> stages;
    @FXML
    private Label guidance;
    @FXML
    private TableView<Row> table;
    @FXML
    private VBox problemsPart;
    @FXML
    private Label problemsTitle;
    @FXML
    private ListView<String> problems;
    @FXML
    private Button save;
    @FXML
    private Button undo;
    @FXML
    private Button paste;
    @FXML
    private Label state;

    public MatrixScreen(UiKit kit, FrameModel frame, MatrixPorts ports) {
        this.kit = kit;
        this.frame = frame;
        this.ports = ports;
        this.words = new InputWords(kit.messages());
        this.drafts = new MatrixDrafts(kit, ports, typed.values());
        this.view = kit.views().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.matrix";
    }

    @FXML
    private void initialize() {
        grid = new MatrixTable(kit, table, this::refresh);
        components.setConverter(shown(each -> each.id().value() + "  " + each.title()));
        stages.setConverter(shown(as -> as.words(kit.messages())));
        components.setOnAction(event -> chosen());
        stages.setOnAction(event -> chosen());
        undo.setGraphic(Icons.UNDO.node());
        paste.setGraphic(Icons.COPY.node());
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        place.getChildren().setAll(new EmptyState(Icons.MATRIX, kit.text("appraisal.opening"), ""));
    }

    @Override
    public void shown() {
        kit.tasks().run(step -> Outcome.done(ports.read())).onDone(this::opened);
    }

    /** What was typed and not given is kept, and read again with the units: another place may go on with it. */
    @Override
    public void hidden() {
        drafts.flush();
        typed.clear();
    }

    private void opened(MatrixPorts.Read fresh) {
        read = fresh;
        List<WritingAs> choices = fresh.units().stream().findFirst().map(unit -> unit.choices()).orElse(List.of());
        if (fresh.round().isEmpty() || choices.isEmpty()) {
            place.getChildren().setAll(new EmptyState(Icons.MATRIX, kit.text(fresh.round().isEmpty()
                    ? "units.no-round" : "appraisal.read-only"), ""));
            return;
        }
        filling = true;
        List<Component> scored = fresh.round().get().programme().criteria().scored();
        Optional<Component> component = Optional.ofNullable(components.getValue()).filter(scored::contains);
        components.getItems().setAll(scored);
        components.setValue(component.orElse(scored.getFirst()));
        Optional<WritingAs> as = Optional.ofNullable(stages.getValue());
        stages.getItems().setAll(choices);
        stages.setValue(choices.stream().filter(choice -> as.filter(choice::isLike).isPresent()).findFirst()
                .orElse(choices.getFirst()));
        stages.setVisible(choices.size() > 1);
        stages.setManaged(choices.size() > 1);
        filling = false;
        place.getChildren().setAll(panes);
        show();
    }

    private void chosen() {
        if (!filling && components.getValue() != null && stages.getValue() != null) {
            int waiting = model.map(now -> now.changed().size()).orElse(0);
            if (waiting > 0) {
                kit.dialogs().notice(Tone.INFO, kit.text("matrix.kept", waiting));
            }
            show();
        }
    }

    /** The rows are the units in which the person may write at the chosen stage. */
    private void show() {
        WritingAs as = stages.getValue();
        List<Row> rows = read.units().stream().flatMap(open -> open.choices().stream().filter(as::isLike).findFirst()
                .map(choice -> new Row(open, choice)).stream()).toList();
        var now = new MatrixModel(components.getValue(), read.round().orElseThrow().programme().scoring(), rows);
        drafts.opened(now);
        MatrixModel old = typed.put(new Sheet(now.component().id(), as), now);
        if (old != null) {
            now.goOn(old);
        }
        model = Optional.of(now);
        guidance.setText(now.component().guidance());
        grid.show(now, labels(now));
        tell(List.of(), "");
        refresh();
        Platform.runLater(grid::focus);
    }

    private Map<String, String> labels(MatrixModel now) {
        Map<String, String> labels = now.inputs().stream()
                .collect(Collectors.toMap(RuleInput::name, words::label, (one, other) -> one));
        labels.put(MatrixModel.REASON, kit.text("appraisal.column.reason"));
        return labels;
    }

    private void refresh() {
        model.ifPresent(now -> {
            int waiting = now.changed().size();
            save.setText(kit.text("matrix.save", waiting));
            save.setDisable(waiting == 0);
            state.setText(kit.text("matrix.progress", now.done(), now.rows().size()));
            table.refresh();
            drafts.changed();
        });
    }

    private void tell(List<Problem> found, String titleKey) {
        problemsPart.setVisible(!found.isEmpty());
        problemsPart.setManaged(!found.isEmpty());
        if (!found.isEmpty()) {
            problemsTitle.setText(kit.text(titleKey, found.size()));
            problems.getItems().setAll(found.stream().map(problem -> problem.words(kit)).toList());
        }
    }

    @FXML
    private void paste() {
        take(Clipboard.getSystemClipboard().getString());
    }

    /** Takes what is on the clipboard, whole or not at all. */
    void take(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        model.ifPresent(now -> {
            List<Problem> found = Pasting.into(now, labels(now), text, grid.row(), grid.column());
            tell(found, "matrix.paste-refused");
            if (found.isEmpty()) {
                kit.dialogs().notice(Tone.INFO, kit.text("matrix.pasted", now.changed().size()));
            }
            refresh();
        });
    }

    @FXML
    private void save() {
        model.ifPresent(now -> {
            List<Problem> found = now.problems();
            tell(found, "matrix.save-refused");
            if (found.isEmpty() && !now.changed().isEmpty()) {
                frame.saving();
                kit.tasks().run(progress -> ports.giveAll().apply(now.given()))
                        .onDone(many -> given(now, many))
                        .onRefused(refused -> {
                            frame.notSaved(kit.messages().refusal(refused));
                            kit.dialogs().notice(Tone.ERROR, kit.messages().refusal(refused));
                        });
            }
        });
    }

    private void given(MatrixModel now, int many) {
        now.settle();
        kit.dialogs().notice(Tone.OK, kit.text("matrix.saved", many));
        shown();
        kit.tasks().read(step -> ports.reads().round().get()).onDone(round ->
                round.flatMap(known -> known.lastSaved()).ifPresent(frame::saved));
    }

    /** First what was typed and not given, step by step; then what was given last, as one step. */
    @FXML
    private void undo() {
        if (model.filter(MatrixModel::takeBack).isPresent()) {
            tell(List.of(), "");
            refresh();
            return;
        }
        kit.tasks().run(progress -> ports.undo().get())
                .onDone(many -> {
                    kit.dialogs().notice(Tone.INFO, kit.text("matrix.undone", many));
                    shown();
                })
                .onRefused(refused -> kit.dialogs().notice(Tone.INFO, kit.text("appraisal.nothing-to-undo")));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V && !grid.isEditing()) {
            paste();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !grid.isEditing()) {
            undo();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int next = components.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (next >= 0 && next < components.getItems().size()) {
                components.getSelectionModel().select(next);
            }
        } else {
            return;
        }
        event.consume();
    }

    private static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
