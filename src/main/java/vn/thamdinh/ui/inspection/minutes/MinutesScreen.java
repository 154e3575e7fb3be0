package vn.thamdinh.ui.inspection.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.MinutesState.ClosedVersion;
import vn.thamdinh.usecase.minutes.MinutesState.Signed;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.view.PageImage;

/** Biên bản: the passages left, the pages as they will be printed right; signing, closing, giving out. */
public final class MinutesScreen implements Screen {

    private final UiKit kit;
    private final InspectionModel model;
    private final MinutesPort port;
    private final MinutesDialogs dialogs;
    private Parent view;
    private Passages editors;
    private LivePages pages;
    private EarlierTexts past;
    private List<VisitChoice> choices = List.of();
    private Optional<MinutesState> state = Optional.empty();
    private boolean drawing;
    private boolean drawAgain;
    private boolean choosing;

    @FXML private HBox content;
    @FXML private StackPane nothing;
    @FXML private ComboBox<VisitChoice> visit;
    @FXML private Label standing;
    @FXML private Label warning;
    @FXML private VBox passages;
    @FXML private TextField copies;
    @FXML private CheckBox photos;
    @FXML private VBox signers;
    @FXML private VBox earlier;
    @FXML private Button compare;
    @FXML private Button sign;
    @FXML private Button close;
    @FXML private Button reopen;
    @FXML private Button copy;
    @FXML private ScrollPane scroll;
    @FXML private VBox paper;
    @FXML private ProgressIndicator busy;

    /** A visit under its unit's name and date. */
    record VisitChoice(VisitId id, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** What a reading brings: the visits, and how far the minutes of the chosen one are. */
    private record Reading(List<VisitChoice> choices, Optional<MinutesState> state) {
    }

    public MinutesScreen(UiKit kit, InspectionModel model, MinutesPort port, FileDialogs files) {
        this.kit = kit;
        this.model = model;
        this.port = port;
        this.dialogs = new MinutesDialogs(kit, port, files);
    }

    @FXML
    private void initialize() {
        sign.setGraphic(Icons.EDIT.node());
        close.setGraphic(Icons.LOCK.node());
        reopen.setGraphic(Icons.UNDO.node());
        copy.setGraphic(Icons.EXCHANGE.node());
        pages = new LivePages(scroll, paper);
        editors = new Passages(kit, passages, copies, new Passages.Told() {
            @Override
            public void paused(Set<MinutesPart> parts) {
                keep(parts);
            }

            @Override
            public void left() {
                write(() -> { });
            }
        });
        photos.selectedProperty().addListener((property, old, now) -> draw());
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        warning.visibleProperty().bind(warning.managedProperty());
        reopen.managedProperty().bind(reopen.visibleProperty());
        close.managedProperty().bind(close.visibleProperty());
        sign.managedProperty().bind(sign.visibleProperty());
        compare.managedProperty().bind(compare.visibleProperty());
        past = new EarlierTexts(kit, port, earlier, this::read);
        visit.valueProperty().addListener((property, old, now) -> {
            if (now != null && !choosing) {
                model.choose(now.id());
                read();
            }
        });
        nothing.getChildren().setAll(new EmptyState(Icons.DOCUMENTS, kit.text("inspection.minutes-none"),
                kit.text("inspection.minutes-none-advice"), kit.text("inspection.segment-visit"),
                () -> model.show(Segment.VISIT)));
        content.setVisible(false);
        nothing.setVisible(false);
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                    write(() -> { });
                    event.consume();
                }
            });
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-minutes";
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public void hidden() {
        write(() -> { });
    }

    private void read() {
        Optional<VisitId> wanted = model.visitProperty().get();
        kit.tasks().read(progress -> reading(wanted)).onDone(this::put);
    }

    private Reading reading(Optional<VisitId> wanted) {
        List<VisitChoice> all = port.visits().stream().map(each -> new VisitChoice(each.id(),
                kit.text("minutes.of", each.unit(), Figures.date(each.date())))).toList();
        Optional<VisitId> chosen = wanted.filter(id -> all.stream().anyMatch(each -> each.id().equals(id)))
                .or(() -> all.stream().map(VisitChoice::id).reduce((one, next) -> next));
        return new Reading(all, chosen.flatMap(id -> value(port.state(id))));
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    private void put(Reading reading) {
        choices = reading.choices();
        state = reading.state();
        content.setVisible(state.isPresent());
        nothing.setVisible(state.isEmpty());
        state.ifPresent(now -> {
            choosing = true;
            visit.getItems().setAll(choices);
            visit.setValue(choices.stream().filter(each -> each.id().equals(now.visit())).findFirst().orElse(null));
            choosing = false;
            show(now);
            draw();
        });
    }

    private void show(MinutesState now) {
        editors.show(now);
        editors.disable(now.closed());
        standing.setText(standing(now));
        standing.setGraphic(now.closed() ? Icons.LOCK.node("icon-ok") : Icons.EDIT.node());
        warning.setText(past.warnings(now));
        warning.setGraphic(Icons.WARNING.node("icon-warn"));
        signers.getChildren().setAll(now.signers().isEmpty()
                ? List.of(new Label(kit.text("minutes.nobody")))
                : now.signers().stream().map(each -> line(now, each)).toList());
        sign.setVisible(!now.closed());
        sign.setDisable(now.signers().isEmpty());
        close.setVisible(!now.closed());
        reopen.setVisible(now.closed());
        photos.setDisable(now.closed());
        compare.setVisible(now.contradicted());
        past.show(now);
    }

    @FXML
    private void compare() {
        write(() -> state.ifPresent(past::compare));
    }

    private String standing(MinutesState now) {
        if (now.closed()) {
            ClosedVersion last = now.versions().getFirst();
            return kit.text("minutes.standing-closed", now.version(), Figures.moment(last.at(), ZoneId.systemDefault()));
        }
        return now.reason().isEmpty() ? kit.text("minutes.standing-open", now.version())
                : kit.text("minutes.standing-again", now.version(), now.reason());
    }

    private HBox line(MinutesState now, Signer signer) {
        Optional<Signed> given = now.signatures().stream()
                .filter(each -> each.signature().key().equals(signer.key())).findFirst();
        String key = given.isEmpty() ? "minutes.unsigned" : given.get().valid() ? "minutes.signed" : "minutes.void";
        Tone tone = given.isEmpty() ? Tone.MUTED : given.get().valid() ? Tone.OK : Tone.WARN;
        Label name = new Label(signer.name());
        name.setWrapText(true);
        Label how = new Label(kit.text(key), tone.shape().node(tone.styleClass("icon")));
        how.getStyleClass().add("small");
        how.setMinWidth(Label.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, how);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("signer");
        if (!now.closed()) {
            Button act = new Button(kit.text(given.isPresent() ? "minutes.withdraw" : "minutes.sign-short"));
            act.setMinWidth(Button.USE_PREF_SIZE);
            act.setOnAction(event -> {
                if (given.isPresent()) {
                    withdraw(signer);
                } else {
                    sign(Optional.of(signer.key()));
                }
            });
            line.getChildren().add(act);
        }
        return line;
    }

    /** What is being typed is kept at every pause and shown on the pages; it becomes the minutes' when it is left. */
    private void keep(Set<MinutesPart> parts) {
        state.filter(now -> !now.closed()).ifPresent(now -> parts.forEach(part -> {
            String text = editors.text(part);
            kit.tasks().run(progress -> port.draft(now.visit(), part, text)).onRefused(kit.dialogs()::refused);
        }));
        draw();
    }

    private void write(Runnable then) {
        if (state.filter(now -> !now.closed()).isEmpty() || !editors.isChanged()) {
            then.run();
            return;
        }
        MinutesText text = editors.text();
        kit.tasks().run(progress -> port.write(text).then(_ -> port.state(text.visit())))
                .onRefused(kit.dialogs()::refused).onDone(now -> {
                    if (state.filter(shown -> shown.visit().equals(now.visit())).isPresent()) {
                        state = Optional.of(now);
                        show(now);
                        draw();
                    }
                    then.run();
                });
    }

    /** One drawing at a time; what changed meanwhile is drawn after it. */
    private void draw() {
        if (state.isEmpty()) {
            pages.clear();
            return;
        }
        if (drawing) {
            drawAgain = true;
            return;
        }
        drawing = true;
        busy.setVisible(true);
        VisitId of = state.get().visit();
        Optional<MinutesText> unsaved = editors.isChanged() ? Optional.of(editors.text()) : Optional.empty();
        boolean annex = photos.isSelected();
        kit.tasks().<List<PageImage>>run(progress -> port.pages(of, unsaved, annex, progress))
                .onRefused(kit.dialogs()::refused).onDone(pages::show).onEnded(() -> {
                    drawing = false;
                    busy.setVisible(false);
                    if (drawAgain) {
                        drawAgain = false;
                        draw();
                    }
                });
    }

    @FXML
    private void sign() {
        sign(state.flatMap(now -> now.signers().stream().filter(each -> now.signed(each.key()).isEmpty())
                .map(Signer::key).findFirst()));
    }

    private void sign(Optional<String> key) {
        write(() -> state.ifPresent(now -> dialogs.sign(now, key, this::read)));
    }

    private void withdraw(Signer signer) {
        state.ifPresent(now -> kit.tasks().run(progress -> port.withdraw(now.visit(), signer.key()))
                .onRefused(kit.dialogs()::refused).onDone(at -> read()));
    }

    @FXML
    private void close() {
        write(() -> state.ifPresent(now -> dialogs.close(now, photos.isSelected(), busy, this::read)));
    }

    @FXML
    private void reopen() {
        state.ifPresent(now -> dialogs.reopen(now, this::read));
    }

    @FXML
    private void copy() {
        write(() -> state.ifPresent(now -> dialogs.copy(now, photos.isSelected(), copy.getScene().getWindow())));
    }
}
