package vn.thamdinh.ui.studio;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.ui.studio.form.SectionForms;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.StudioProblem;

/** One draft: sections to the left, the form of one of them, and below what is still wrong. */
final class EditorController {

    /** @param shelf back to the list of drafts */
    record Ways(Optional<Consumer<ProgrammeOffer>> openRound, Runnable shelf) {
    }

    private final UiKit kit;
    private final FileDialogs files;
    private final Ways ways;
    private final Editing editing;
    private final DraftDialogs dialogs;
    private final Map<StudioSection, SectionPane> panes = new EnumMap<>(StudioSection.class);
    private final Map<StudioSection, ToggleButton> buttons = new EnumMap<>(StudioSection.class);
    private final Map<StudioSection, Label> counts = new EnumMap<>(StudioSection.class);
    private final ProblemsPane problems;
    private StudioSection section = StudioSection.GENERAL;

    @FXML
    private BorderPane editor;
    @FXML
    private Button shelf;
    @FXML
    private Label title;
    @FXML
    private Label saved;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private Button openRound;
    @FXML
    private VBox sections;
    @FXML
    private StackPane place;

    EditorController(UiKit kit, StudioPort port, FileDialogs files, Draft draft, Ways ways) {
        this.kit = kit;
        this.files = files;
        this.ways = ways;
        this.editing = new Editing(kit, draft, new Said());
        this.dialogs = new DraftDialogs(kit, port, files, editing);
        this.problems = new ProblemsPane(kit, this::go);
    }

    @FXML
    private void initialize() {
        icon(shelf, Icons.PREVIOUS);
        icon(undo, Icons.UNDO);
        icon(redo, Icons.REDO);
        openRound.setVisible(ways.openRound().isPresent());
        openRound.setManaged(ways.openRound().isPresent());
        saved.setText("");
        ToggleGroup group = new ToggleGroup();
        for (StudioSection each : StudioSection.values()) {
            sections.getChildren().add(button(each, group));
        }
        editor.setBottom(problems.view());
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        editing.listen(this::show);
        show(editing.state(), false);
        open(section);
    }

    /** The keyboard begins at the section that is shown. */
    void focusSection() {
        Keyboard.begin(buttons.get(section));
    }

    private static void icon(Button button, Icons icon) {
        button.setGraphic(icon.node());
        button.setAccessibleText(button.getText());
        button.setTooltip(new javafx.scene.control.Tooltip(button.getText()));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private ToggleButton button(StudioSection each, ToggleGroup group) {
        Label words = new Label(kit.text(each.titleKey()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().addAll("rail-count", "count-warn");
        counts.put(each, count);
        HBox parts = new HBox(8, each.icon().node("rail-icon"), words, gap, count);
        parts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(null, parts);
        button.setId("section-" + each.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(words.getText());
        button.getStyleClass().add("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(event -> open(each));
        buttons.put(each, button);
        return button;
    }

    /** Opens a section; what was typed in another is kept by its losing the focus. */
    private void open(StudioSection wanted) {
        section = wanted;
        buttons.get(wanted).setSelected(true);
        SectionPane pane = panes.computeIfAbsent(wanted, this::make);
        place.getChildren().setAll(pane.view());
    }

    private SectionPane make(StudioSection wanted) {
        SectionForms forms = new SectionForms(kit.messages());
        SectionPane pane = switch (wanted) {
            case GENERAL -> new FormPane(editing, Place.PROGRAMME, _ -> forms.general());
            case UNITS -> new UnitsPane(editing, this::pasteUnits);
            case CRITERIA -> new CriteriaPane(editing, this::pasteCriteria);
            case STEPS -> new FormPane(editing, Place.PROGRAMME, _ -> forms.steps());
            case SURVEYS -> new FormPane(editing, Place.PROGRAMME, _ -> forms.surveys());
            case GRADES -> new FormPane(editing, Place.PROGRAMME, _ -> forms.grades());
            case COUNCIL -> new FormPane(editing, Place.PROGRAMME, _ -> forms.council());
            case TEXTS -> new TextsPane(editing);
            case SOURCE -> new SourcePane(editing);
        };
        editing.listen(pane);
        return pane;
    }

    private void show(DraftState state, boolean anew) {
        String words = state.text(Place.PROGRAMME.at("shortTitle"));
        title.setText(words.isBlank() ? kit.text("studio.untitled") : words);
        undo.setDisable(!editing.draft().canUndo());
        redo.setDisable(!editing.draft().canRedo());
        openRound.setDisable(state.programme().isEmpty());
        problems.show(state);
        counts.forEach((each, label) -> {
            long wrong = state.problems().stream().filter(problem -> StudioSection.of(problem.place(),
                    state.readable(problem.place().file())) == each).count();
            label.setText(wrong == 0 ? "" : Long.toString(wrong));
            label.setVisible(wrong > 0);
        });
    }

    private void go(StudioProblem problem) {
        open(StudioSection.of(problem.place(), editing.state().readable(problem.place().file())));
        panes.get(section).reveal(problem);
    }

    private void pasteCriteria() {
        new PasteDialog(kit, files, "studio.paste-criteria-advice", "studio.paste-criteria-verb",
                new CriteriaPreview(editing)).open("studio.paste-table");
    }

    private void pasteUnits() {
        new PasteDialog(kit, files, "studio.paste-units-advice", "studio.paste-units-verb", new UnitsPreview(editing))
                .open("studio.paste-units");
    }

    /** In a text the keys are the text's own. */
    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() && !typing && event.getCode() == KeyCode.Z) {
            editing.undo();
            event.consume();
        } else if (event.isShortcutDown() && !typing && event.getCode() == KeyCode.Y) {
            editing.redo();
            event.consume();
        }
    }

    @FXML
    private void shelf() {
        editor.requestFocus();
        ways.shelf().run();
    }

    @FXML
    private void undo() {
        editing.undo();
    }

    @FXML
    private void redo() {
        editing.redo();
    }

    @FXML
    private void versions() {
        dialogs.versions();
    }

    @FXML
    private void sign() {
        dialogs.sign();
    }

    @FXML
    private void openRound() {
        editor.requestFocus();
        kit.tasks().run(progress -> Studio.offer(editing.draft().state())).onDone(offer -> ways.openRound().ifPresent(way -> way.accept(offer)))
                .onRefused(kit.dialogs()::refused);
    }

    /** What the title line says of saving. */
    private final class Said implements Editing.Saving {
        @Override
        public void begun() {
            saved.setText(kit.text("frame.saving"));
        }

        @Override
        public void saved() {
            saved.setText(kit.text("frame.saved", Figures.time(Instant.now(), ZoneId.systemDefault())));
        }

        @Override
        public void failed(Outcome.Refused<?> why) {
            saved.setText(kit.text("frame.not-saved", kit.messages().refusal(why)));
            kit.dialogs().refused(why);
        }
    }
}
