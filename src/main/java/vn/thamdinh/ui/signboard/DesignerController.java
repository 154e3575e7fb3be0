package vn.thamdinh.ui.signboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.PaneWidth;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.signboard.BoardDesign;
import vn.thamdinh.usecase.signboard.BoardFinding;
import vn.thamdinh.usecase.signboard.BoardPreview;
import vn.thamdinh.usecase.view.PageImage;

/** The designer: fields at the left, the board at the right as it would be cut, below it what was measured. */
public final class DesignerController {

    private static final Duration REST = Duration.millis(180);
    private static final int DOTS = 1200;
    private static final double MARGIN = 24;
    /** What of the window the lines of the board take, and within which bounds. */
    private static final double FORM_PART = 0.4;
    private static final double FORM_LEAST = 300;
    private static final double FORM_MOST = 400;
    private static final String PARAMETER = "signboard.design.";
    private static final String LOGO = "signboard.logo";

    private final UiKit kit;
    private final SignboardPort port;
    private final FileDialogs files;
    private final Runnable changedForGood;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Map<String, FieldRow> rows = new HashMap<>();
    private final ImageView picture = new ImageView();
    private DesignModel model = new DesignModel(Map.of(), Map.of(), Map.of());
    private int asked;

    @FXML private HBox halves;
    @FXML private ScrollPane lines;
    @FXML private VBox form;
    @FXML private ComboBox<Named> unit;
    @FXML private Label size;
    @FXML private StackPane desk;
    @FXML private VBox findings;
    @FXML private Label draft;
    @FXML private Button original;
    @FXML private Button discard;
    @FXML private Button keep;

    /** A unit under its full name. */
    record Named(Unit unit) {
        @Override
        public String toString() {
            return unit.fullName();
        }
    }

    /** A finished size in mm. */
    private record Preset(int width, int height) {
        @Override
        public String toString() {
            return width + " × " + height;
        }
    }

    /** @param changedForGood after a design was kept: boards look different now */
    public DesignerController(UiKit kit, SignboardPort port, FileDialogs files, Runnable changedForGood) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.changedForGood = changedForGood;
    }

    /** Opens it over the screen. */
    public void open() {
        Parent view = kit.views().load(this);
        kit.dialogs().openWide(kit.text("signboard.title"), view);
    }

    @FXML
    private void initialize() {
        PaneWidth.share(lines, halves, FORM_PART, FORM_LEAST, FORM_MOST);
        picture.setPreserveRatio(true);
        picture.setAccessibleText(kit.text("signboard.picture"));
        picture.setSmooth(true);
        desk.getChildren().add(picture);
        desk.layoutBoundsProperty().subscribe(bounds -> {
            picture.setFitWidth(Math.max(1, bounds.getWidth() - MARGIN));
            picture.setFitHeight(Math.max(1, bounds.getHeight() - MARGIN));
        });
        rest.setOnFinished(event -> {
            draw();
            kit.tasks().run(progress -> port.keepDraft(model.changed())).onRefused(kit.dialogs()::refused);
        });
        unit.valueProperty().subscribe(chosen -> draw());
        read();
    }

    private void read() {
        kit.tasks().run(progress -> port.read()).onRefused(kit.dialogs()::refused).onDone(this::show);
    }

    private void show(BoardDesign design) {
        model = new DesignModel(design.texts(), design.originals(), design.draft());
        rows.clear();
        form.getChildren().setAll(fields());
        form.setDisable(!design.mayChange());
        original.setDisable(!design.mayChange());
        draft.setText(design.mayChange() ? design.draft().isEmpty() ? "" : kit.text("signboard.draft")
                : kit.text("signboard.read-only"));
        buttons();
        Named before = unit.getValue();
        unit.getItems().setAll(design.units().stream().map(Named::new).toList());
        unit.setValue(before != null && unit.getItems().contains(before) ? before
                : unit.getItems().isEmpty() ? null : unit.getItems().getFirst());
        draw();
    }

    private List<Node> fields() {
        List<Node> all = new ArrayList<>();
        all.add(section("signboard.size"));
        all.add(presets());
        all.add(pair(row("width").typed(), row("height").typed()));
        all.add(pair(row("orientation").choice("landscape", "portrait"), row("bleed").typed()));
        all.add(section("signboard.colours"));
        for (String ink : List.of("ground", "letters", "accent")) {
            all.add(row(ink).inks());
        }
        all.add(section("signboard.look"));
        all.add(pair(row("border").choice("none", "single", "double"), row("radius").typed()));
        all.add(row("face").choice("sans", "serif"));
        all.add(section("signboard.emblem"));
        all.add(keep(LOGO, new FieldRow(kit, model, LOGO, this::changed).logo(this::chooseLogo)));
        all.add(pair(row("logo-place").choice("none", "top", "left"), row("logo-size").typed()));
        all.add(pair(row("stars").choice("0", "1", "2", "3", "4", "5"), row("code").choice("no", "yes")));
        all.add(row("distance").typed());
        all.add(section("signboard.wording"));
        for (String line : List.of("body", "name", "statement", "standard", "year", "reference")) {
            String key = "signboard." + line;
            all.add(keep(key, new FieldRow(kit, model, key, this::changed).lines()));
        }
        return all;
    }

    private FieldRow row(String name) {
        String key = PARAMETER + name;
        return keep(key, new FieldRow(kit, model, key, this::changed));
    }

    private FieldRow keep(String key, FieldRow row) {
        rows.put(key, row);
        return row;
    }

    private Node section(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().addAll("section-title", "board-section");
        return label;
    }

    private static Node pair(FieldRow one, FieldRow other) {
        HBox pair = new HBox(8, one, other);
        one.setPrefWidth(10);
        other.setPrefWidth(10);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return pair;
    }

    private Node presets() {
        HBox box = new HBox(6);
        for (Preset preset : List.of(new Preset(300, 400), new Preset(600, 400), new Preset(800, 600))) {
            Button button = new Button(preset.toString());
            button.getStyleClass().add("filter-chip");
            button.setId("preset-" + preset.width());
            button.setOnAction(event -> {
                rows.get(PARAMETER + "width").take(String.valueOf(preset.width()));
                rows.get(PARAMETER + "height").take(String.valueOf(preset.height()));
                rows.get(PARAMETER + "orientation").take(preset.width() > preset.height() ? "landscape" : "portrait");
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private void changed() {
        buttons();
        rest.playFromStart();
    }

    private void buttons() {
        boolean none = model.changed().isEmpty();
        keep.setDisable(none || form.isDisabled());
        discard.setDisable(none || form.isDisabled());
    }

    private void draw() {
        if (unit.getValue() == null) {
            return;
        }
        int turn = ++asked;
        Map<String, String> texts = model.changed();
        Unit chosen = unit.getValue().unit();
        kit.tasks().run(progress -> port.preview(texts, chosen.id(), DOTS)).onDone(made -> {
            if (turn == asked) {
                show(made);
            }
        }).onRefused(refused -> {
            if (turn == asked) {
                Label words = new Label(kit.messages().refusal(refused));
                words.setWrapText(true);
                words.getStyleClass().add("field-error");
                findings.getChildren().setAll(words);
            }
        });
    }

    private void show(BoardPreview made) {
        PageImage from = made.image();
        WritableImage image = new WritableImage(from.width(), from.height());
        image.getPixelWriter().setPixels(0, 0, from.width(), from.height(), PixelFormat.getIntArgbInstance(),
                from.argb(), 0, from.width());
        picture.setImage(image);
        size.setText(kit.text("signboard.true-size", Math.round(made.widthMm()), Math.round(made.heightMm())));
        List<BoardFinding> first = new ArrayList<>(made.findings());
        first.sort((one, other) -> Boolean.compare(one.met(), other.met()));
        findings.getChildren().setAll(first.stream().map(finding -> FindingRow.of(kit, finding)).toList());
    }

    private void chooseLogo() {
        files.open(form.getScene().getWindow(), kit.text("signboard.choose-logo"), "svg").stream().findFirst()
                .ifPresent(file -> kit.tasks().run(progress -> port.logo(file)).onRefused(kit.dialogs()::refused)
                        .onDone(text -> rows.get(LOGO).take(text)));
    }

    @FXML
    private void original() {
        model.original();
        rows.values().forEach(FieldRow::refresh);
        changed();
    }

    @FXML
    private void discard() {
        rest.stop();
        kit.tasks().run(progress -> port.keepDraft(Map.of())).onRefused(kit.dialogs()::refused).onDone(kept -> read());
    }

    @FXML
    private void keep() {
        rest.stop();
        Map<String, String> texts = model.changed();
        kit.tasks().run(progress -> port.change(texts)).onRefused(kit.dialogs()::refused).onDone(saved -> {
            kit.dialogs().notice(Tone.OK, kit.text("signboard.kept"));
            changedForGood.run();
            read();
        });
    }

    @FXML
    private void close() {
        kit.dialogs().close();
    }
}
