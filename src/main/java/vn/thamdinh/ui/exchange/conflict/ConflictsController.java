package vn.thamdinh.ui.exchange.conflict;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Clash;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Side;

/** What was said differently: both values side by side, one of which a person lets stand, saying why. */
public final class ConflictsController {

    private static final double SIDE = 340;
    private static final double MARGIN = 70;
    private static final double LINE = 5;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiKit kit;
    private final ConflictPort port;
    private final ZoneId zone;
    private final Runnable settled;
    private final ClashWords words;
    private final ToggleGroup group = new ToggleGroup();
    private Parent view;

    @FXML private HBox both;
    @FXML private ListView<Clash> list;
    @FXML private Label about;
    @FXML private Label detail;
    @FXML private FlowPane sides;
    @FXML private VBox decide;
    @FXML private TextField reason;
    @FXML private Button choose;
    @FXML private Label fault;
    @FXML private Label others;
    @FXML private StackPane nothing;

    /** @param settled hears that a value was chosen */
    public ConflictsController(UiKit kit, ConflictPort port, ZoneId zone, Runnable settled) {
        this.kit = kit;
        this.port = port;
        this.zone = zone;
        this.settled = settled;
        this.words = new ClashWords(kit.messages());
    }

    /** The same node every time. */
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return view;
    }

    @FXML
    private void initialize() {
        choose.setGraphic(Icons.OK.node());
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        group.selectedToggleProperty().subscribe(_ -> fault.setText(""));
        reason.textProperty().subscribe(_ -> fault.setText(""));
        list.setCellFactory(ignored -> new ClashCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, clash) -> tell(clash));
        nothing.getChildren().setAll(new EmptyState(Icons.OK, kit.text("conflict.none"),
                kit.text("conflict.none-advice")));
        fill(List.of());
    }

    /** Shows these, newest first; stays at the place in the list. */
    public void show(List<Clash> clashes) {
        view();
        fill(clashes);
    }

    private void fill(List<Clash> clashes) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(clashes);
        shown(both, !clashes.isEmpty());
        shown(nothing, clashes.isEmpty());
        if (!clashes.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, clashes.size() - 1));
        }
    }

    private void tell(Clash clash) {
        sides.getChildren().clear();
        group.getToggles().clear();
        fault.setText("");
        reason.clear();
        about.setText(clash == null ? "" : words.about(clash));
        detail.setText(clash == null ? "" : words.detail(clash));
        shown(decide, clash != null && clash.mine());
        shown(others, clash != null && !clash.mine());
        if (clash != null) {
            clash.sides().forEach(side -> sides.getChildren().add(card(clash, side)));
        }
    }

    private Node card(Clash clash, Side side) {
        Label value = new Label(side.value());
        value.getStyleClass().add("side-value");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(4, value, side.device().isEmpty()
                ? line("conflict.by-author", side.author()) : line("conflict.by", side.author(), side.device()),
                line("conflict.at", Figures.moment(side.at(), zone)),
                side.reason().isBlank() ? line("conflict.no-reason") : line("conflict.because", side.reason()));
        text.setPrefWidth(SIDE - MARGIN);
        HBox box = new HBox(10, text);
        box.getStyleClass().addAll("card-box", "side");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        if (clash.mine()) {
            RadioButton button = new RadioButton();
            button.setUserData(side);
            button.setToggleGroup(group);
            button.setAccessibleText(side.value() + ", " + side.author());
            button.selectedProperty().addListener((property, old, now) -> box.pseudoClassStateChanged(CHOSEN, now));
            box.setOnMouseClicked(event -> button.setSelected(true));
            box.getChildren().addFirst(button);
        }
        return box;
    }

    private Label line(String key, Object... arguments) {
        Label label = new Label(kit.text(key, arguments));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void choose() {
        Clash clash = list.getSelectionModel().getSelectedItem();
        Optional<Side> side = Optional.ofNullable(group.getSelectedToggle()).map(each -> (Side) each.getUserData());
        String why = reason.getText().strip();
        fault.setText(side.isEmpty() ? kit.text("conflict.fault-side") : why.isEmpty()
                ? kit.text("exchange.reason-needed") : "");
        if (clash == null || !fault.getText().isEmpty()) {
            return;
        }
        kit.tasks().run(progress -> port.choose(clash.id(), side.orElseThrow().entry(), why))
                .onRefused(refused -> fault.setText(kit.messages().refusal(refused)))
                .onDone(at -> {
                    kit.dialogs().notice(Tone.OK, kit.text("conflict.done", side.orElseThrow().value()));
                    settled.run();
                });
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /** Two lines: what, and whose. */
    private final class ClashCell extends ListCell<Clash> {

        @Override
        protected void updateItem(Clash clash, boolean empty) {
            super.updateItem(clash, empty);
            if (empty || clash == null) {
                setGraphic(null);
                return;
            }
            Label about = new Label(words.about(clash));
            about.getStyleClass().add("strong");
            Label detail = new Label(words.detail(clash));
            detail.getStyleClass().addAll("muted", "small");
            VBox both = new VBox(1, about, detail);
            both.setPadding(new Insets(LINE, 0, LINE, 0));
            setGraphic(both);
            setPrefWidth(0);
        }
    }
}
