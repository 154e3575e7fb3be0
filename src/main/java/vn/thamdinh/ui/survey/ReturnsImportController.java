package vn.thamdinh.ui.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.survey.LineTable.Head;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ReturnsPreview;

/** From a chosen file to returns that are taken over: columns with examples, choices, a look, then one button. */
final class ReturnsImportController {

    /** Typing and choosing settles for so long before the file is read again. */
    private static final Duration PAUSE = Duration.millis(250);

    private enum Pane { UNITS, SAMPLES, PROBLEMS, FLAGGED, CHANGES }

    private final UiKit kit;
    private final SurveyPort port;
    private final FileDialogs files;
    private final Programme programme;
    private final Runnable done;
    private final PreviewLines lines;
    private final ToggleGroup panes = new ToggleGroup();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<ExportFile> file = Optional.empty();
    private Optional<ReturnsDraft> draft = Optional.empty();
    private Optional<ReturnsPreview> preview = Optional.empty();
    private MappingForm mapping;
    private int asked;

    @FXML private Label fileName;
    @FXML private Button choose;
    @FXML private ComboBox<SurveyForm> form;
    @FXML private TextField source;
    @FXML private VBox choices;
    @FXML private HBox tabs;
    @FXML private StackPane tables;
    @FXML private Label sentence;
    @FXML private Button take;

    private TableView<List<String>> units;
    private TableView<List<String>> samples;
    private TableView<List<String>> problems;
    private TableView<List<String>> flagged;
    private TableView<List<String>> changes;

    /** @param done hears that the person has finished or gone back */
    ReturnsImportController(UiKit kit, SurveyPort port, FileDialogs files, Programme programme, Runnable done) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.programme = programme;
        this.done = done;
        this.lines = new PreviewLines(kit);
    }

    Parent load() {
        return kit.views().load(this);
    }

    @FXML
    private void initialize() {
        choose.setGraphic(Icons.FOLDER.node());
        take.setGraphic(Icons.SAVE.node());
        take.setDisable(true);
        mapping = new MappingForm(kit, choices, this::change);
        offerForms();
        source.textProperty().addListener((property, old, now) -> {
            draft = draft.map(known -> new ReturnsDraft(known.file(), known.form(), now, known.mapping(), known.whole()));
            lookSoon();
        });
        source.setOnAction(event -> propose());
        pause.setOnFinished(event -> look());
        makeTables();
        makeTabs();
        show();
    }

    private void offerForms() {
        form.getItems().setAll(programme.surveys());
        form.setConverter(new StringConverter<>() {
            @Override
            public String toString(SurveyForm item) {
                return item == null ? "" : item.id().value() + " – " + item.respondents();
            }

            @Override
            public SurveyForm fromString(String text) {
                return form.getValue();
            }
        });
        form.getSelectionModel().selectFirst();
        form.valueProperty().addListener((property, old, now) -> propose());
    }

    private void makeTabs() {
        for (Pane pane : Pane.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setUserData(pane);
            tab.setToggleGroup(panes);
            tab.setId("tab-" + pane.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().add("filter-chip");
            tabs.getChildren().add(tab);
        }
        panes.selectToggle(panes.getToggles().getFirst());
        panes.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                panes.selectToggle(old);
            } else {
                showPane();
            }
        });
    }

    private void makeTables() {
        units = LineTable.of(kit, "returns-units", "returns.no-file", Head.text("survey.unit", 142),
                Head.figure("returns.in-file", 76), Head.figure("survey.valid", 62), Head.figure("returns.by-officer", 106),
                Head.figure("returns.unknown-taker", 116), Head.figure("returns.unusable", 96),
                Head.figure("returns.to-look-at", 70));
        samples = LineTable.of(kit, "returns-samples", "returns.no-file", Head.text("returns.column", 220),
                Head.text("returns.examples", 400));
        problems = LineTable.of(kit, "returns-problems", "returns.no-problems", Head.text("returns.line", 96),
                Head.text("returns.column", 110), Head.text("returns.value", 110), Head.text("returns.what", 380));
        flagged = LineTable.of(kit, "returns-flagged", "returns.no-flags", Head.text("survey.unit", 150),
                Head.figure("returns.number", 60), Head.text("returns.time", 168), Head.text("returns.why", 270));
        changes = LineTable.of(kit, "returns-changes", "returns.no-changes", Head.text("survey.unit", 150),
                Head.text("returns.what-changes", 230), Head.figure("returns.before", 110), Head.figure("returns.after", 110));
    }

    @FXML
    private void choose() {
        files.open(choose.getScene().getWindow(), kit.text("returns.choose"), "csv", "xlsx", "txt", "tsv")
                .stream().findFirst().ifPresent(this::open);
    }

    /** Reads a file and guesses how. */
    void open(Path path) {
        kit.tasks().run(progress -> port.open(path)).onRefused(kit.dialogs()::refused).onDone(opened -> {
            file = Optional.of(opened);
            if (source.getText().isBlank()) {
                source.setText(opened.name());
            }
            propose();
        });
    }

    private void propose() {
        file.ifPresent(known -> {
            SurveyForm chosen = form.getValue();
            String from = source.getText().strip();
            kit.tasks().run(progress -> port.proposal(known, chosen.id(), from)).onRefused(kit.dialogs()::refused)
                    .onDone(guess -> {
                        draft = Optional.of(new ReturnsDraft(known, chosen, from, guess, false));
                        look();
                    });
        });
    }

    private void change(UnaryOperator<ReturnsDraft> how) {
        draft = draft.map(how);
        lookSoon();
    }

    private void lookSoon() {
        take.setDisable(true);
        pause.playFromStart();
    }

    /** An answer that comes after a later question was asked is dropped. */
    private void look() {
        int mine = ++asked;
        draft.ifPresent(known -> kit.tasks().run(progress -> port.preview(known.file(), known.request()))
                .onRefused(refused -> sentence.setText(kit.messages().refusal(refused)))
                .onDone(found -> {
                    if (mine == asked) {
                        preview = Optional.of(found);
                        mapping.show(known, found.problems());
                        show();
                    }
                }));
    }

    private void show() {
        fileName.setText(file.map(known -> kit.text("returns.file", known.name(), known.reading().encoding(),
                known.reading().table().rows().size())).orElse(kit.text("returns.no-file")));
        preview.ifPresent(found -> {
            units.getItems().setAll(lines.units(found));
            problems.getItems().setAll(lines.problems(found.problems()));
            flagged.getItems().setAll(lines.flagged(found));
            changes.getItems().setAll(lines.changes(found));
        });
        file.ifPresent(known -> samples.getItems().setAll(lines.samples(known.reading().table())));
        panes.getToggles().forEach(tab -> ((ToggleButton) tab).setText(name((Pane) tab.getUserData())));
        sentence.setText(lines.sentence(preview));
        boolean faulty = preview.filter(found -> !found.clean()).isPresent();
        sentence.setGraphic(preview.isEmpty() ? null
                : (faulty ? Tone.ERROR : Tone.OK).shape().node((faulty ? Tone.ERROR : Tone.OK).styleClass("icon")));
        take.setDisable(preview.filter(found -> found.clean() && !found.unchanged()).isEmpty());
        if (faulty && panes.getSelectedToggle() == panes.getToggles().getFirst()) {
            panes.selectToggle(panes.getToggles().get(Pane.PROBLEMS.ordinal()));
        }
        showPane();
    }

    private String name(Pane pane) {
        return switch (pane) {
            case UNITS -> kit.text("returns.tab-units", units.getItems().size());
            case SAMPLES -> kit.text("returns.tab-samples", samples.getItems().size());
            case PROBLEMS -> kit.text("returns.tab-problems", problems.getItems().size());
            case FLAGGED -> kit.text("returns.tab-flagged", flagged.getItems().size());
            case CHANGES -> kit.text("returns.tab-changes", changes.getItems().size());
        };
    }

    private void showPane() {
        tables.getChildren().setAll(switch ((Pane) panes.getSelectedToggle().getUserData()) {
            case UNITS -> units;
            case SAMPLES -> samples;
            case PROBLEMS -> problems;
            case FLAGGED -> flagged;
            case CHANGES -> changes;
        });
    }

    @FXML
    private void take() {
        draft.ifPresent(known -> kit.tasks().run(progress -> port.take(known.file(), known.request()))
                .onRefused(kit.dialogs()::refused).onDone(taken -> {
                    kit.dialogs().notice(Tone.OK, kit.text("returns.taken", taken.taken(), taken.units().size()));
                    done.run();
                }));
    }

    @FXML
    private void back() {
        done.run();
    }
}
