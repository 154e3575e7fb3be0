package vn.thamdinh.ui.frame;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;

/** Shows the frame around the screen that the model names, and makes screens on their first visit. */
public final class FrameController {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COLLAPSE = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    /** A narrower window shows the button of the finder by its icon alone. */
    private static final double WORDS_FIT = 1340;
    /** A narrower window, as with large text, shows the rail by its icons alone. */
    private static final double RAIL_FITS = 1240;
    /** What is left of a long name of a unit. */
    private static final double LEAST_TITLE = 160;

    private final UiKit kit;
    private final FrameModel model;
    private final Layers layers;
    private final ZoneId zone;
    private final Map<String, Screen> screens = new HashMap<>();
    private final Stowage stowage = new Stowage();
    private Screen current;

    @FXML
    private BorderPane frame;
    @FXML
    private VBox rail;
    @FXML
    private Label appName;
    @FXML
    private Label person;
    @FXML
    private VBox railItems;
    @FXML
    private Button collapse;
    @FXML
    private Label title;
    @FXML
    private Label detail;
    @FXML
    private Label rehearsal;
    @FXML
    private Label warning;
    @FXML
    private HBox actions;
    @FXML
    private Button find;
    @FXML
    private Button help;
    @FXML
    private StackPane place;
    @FXML
    private Label saved;
    @FXML
    private HBox notes;
    @FXML
    private HBox lasting;
    @FXML
    private Label standing;

    public FrameController(UiKit kit, FrameModel model, Layers layers, ZoneId zone) {
        this.kit = kit;
        this.model = model;
        this.layers = layers;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Rail.fill(railItems, model, kit.messages());
        warning.setGraphic(Icons.WARNING.node("icon-warn", "chip-icon"));
        find.setGraphic(Icons.SEARCH.node());
        help.setGraphic(Icons.HELP.node());
        help.setAccessibleText(kit.text("help.open"));
        help.setTooltip(new Tooltip(kit.text("help.open")));
        find.setAccessibleText(kit.text("frame.find"));
        find.setTooltip(new Tooltip(kit.text("frame.find")));
        find.contentDisplayProperty().bind(frame.widthProperty().map(width -> width.doubleValue() < WORDS_FIT
                ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        frame.widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < RAIL_FITS)
                .subscribe(narrow -> collapse(kit.settings().railCollapsed() || narrow));
        model.standingProperty().subscribe(this::stand);
        model.saveStateProperty().subscribe(this::save);
        model.headingProperty().subscribe(heading -> head());
        model.lastingProperty().subscribe(this::last);
        model.visitProperty().subscribe(this::visit);
        model.notes().addListener((ListChangeListener<String>) change -> note());
        note();
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::byNumber);
        if (model.visitProperty().get() == null && !model.items().isEmpty()) {
            model.go(model.items().getFirst().id());
        }
        frame.sceneProperty().subscribe(scene -> Platform.runLater(this::begin));
    }

    /** The keyboard begins at the place that is shown, unless that screen or a question has taken it. */
    private void begin() {
        Node focused = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        // What the frame took the place of is still named until the next picture.
        boolean gone = focused != null && focused.getScene() != frame.getScene();
        boolean free = focused == null || gone || within(focused, frame) || within(frame, focused);
        if (free && !within(focused, place)) {
            keepFocus(model.visitProperty().get().item());
        }
    }

    private static boolean within(Node node, Node parent) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(parent::equals);
    }

    /** Tells the screens that the window closes, or that others take their places. */
    public void leave() {
        turnAway();
        screens.values().forEach(Screen::closed);
        screens.clear();
        stowage.clear();
    }

    private void turnAway() {
        if (current != null) {
            current.hidden();
            stowage.left(current);
            current = null;
        }
    }

    @FXML
    private void find() {
        FinderController finder = new FinderController(kit.messages(), findables(), layers::close);
        Parent view = kit.views().load(finder);
        layers.openAtTop(view);
        finder.focus();
    }

    @FXML
    private void help() {
        HelpDoor.ask(place);
    }

    @FXML
    private void toggleRail() {
        boolean collapsed = !rail.getStyleClass().contains("collapsed");
        if (frame.getWidth() >= RAIL_FITS) {
            kit.settings().railCollapsed(collapsed);
        }
        collapse(collapsed);
    }

    /** In a narrow window the rail is unfolded to choose a place, which then has the room. */
    private void foldAgain() {
        if (frame.getWidth() > 0 && frame.getWidth() < RAIL_FITS) {
            collapse(true);
        }
    }

    private void collapse(boolean collapsed) {
        rail.getStyleClass().removeAll("collapsed");
        if (collapsed) {
            rail.getStyleClass().add("collapsed");
        }
        Rail.collapse(railItems, collapsed);
        appName.setText(collapsed ? kit.text("app.short-name") : kit.text("app.name"));
        person.setVisible(!collapsed);
        collapse.setText(collapsed ? null : kit.text("frame.collapse"));
        collapse.setAccessibleText(kit.text(collapsed ? "frame.expand" : "frame.collapse"));
        collapse.setGraphic((collapsed ? Icons.EXPAND : Icons.COLLAPSE).node());
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            find();
            event.consume();
        } else if (COLLAPSE.match(event)) {
            toggleRail();
            event.consume();
        }
    }

    /** Ctrl+1 to Ctrl+9 are the first nine places, Ctrl+0 the tenth, where the place itself has no use for them. */
    private void byNumber(KeyEvent event) {
        if (!event.isShortcutDown() || !event.getCode().isDigitKey()) {
            return;
        }
        int digit = "1234567890".indexOf(event.getCode().getName().substring(event.getCode().getName().length() - 1));
        if (digit >= 0 && digit < model.items().size()) {
            model.go(model.items().get(digit).id());
            event.consume();
        }
    }

    private void visit(FrameModel.Visit visit) {
        if (visit == null) {
            return;
        }
        Screen next = screens.computeIfAbsent(visit.item().id(), id -> visit.item().screen().get());
        if (next != current) {
            turnAway();
            current = next;
            foldAgain();
            keepFocus(visit.item());
            place.getProperties().put(HelpDoor.PAGE, visit.item().id());
            place.getChildren().setAll(next.view());
            stowage.shown(next);
            actions.getChildren().setAll(next.actions());
            head();
            next.shown();
        }
        if (!visit.target().isEmpty()) {
            next.reveal(visit.target());
        }
    }

    /** What had the focus goes away with its screen; without this the first place of the rail would look chosen. */
    private void keepFocus(RailItem item) {
        Node button = railItems.lookup("#rail-" + item.id());
        if (button != null && frame.getScene() != null) {
            Keyboard.begin(button);
        }
    }

    private void head() {
        String round = model.standingProperty().get().round();
        String name = current == null ? "" : kit.text(current.titleKey());
        var own = model.headingProperty().get();
        title.setText(own.map(FrameModel.Heading::title).orElse(name));
        detail.setText(own.map(FrameModel.Heading::detail).orElse(round));
        title.applyCss();
        title.setMinWidth(own.isPresent() ? Math.min(LEAST_TITLE, Math.ceil(title.prefWidth(-1))) : Region.USE_PREF_SIZE);
        detail.setMinWidth(own.isPresent() ? Region.USE_PREF_SIZE : 0);
    }

    private void stand(Standing now) {
        person.setText(now.person());
        show(rehearsal, now.rehearsal());
        frame.getStyleClass().removeAll("rehearsal");
        if (now.rehearsal()) {
            frame.getStyleClass().add("rehearsal");
        }
        warning.setText(now.warning().orElse(""));
        warning.setAccessibleText(warning.getText());
        warning.setTooltip(new Tooltip(warning.getText()));
        show(warning, now.warning().isPresent());
        String role = now.rehearsal() ? kit.text("frame.role-rehearsal", now.role()) : now.role();
        standing.setText(now.version().isEmpty() ? role : kit.text("frame.standing", role, now.version()));
        head();
    }

    private void save(SaveState state) {
        saved.getStyleClass().removeAll("ok", "bad", "muted");
        switch (state) {
            case SaveState.Untouched() -> saved("frame.untouched", "muted", Icons.EMPTY, "icon-muted");
            case SaveState.Saving() -> saved("frame.saving", "muted", Icons.HALF, "icon-info");
            case SaveState.Saved(var at) -> saved("frame.saved", "ok", Icons.FULL, "icon-ok", Figures.time(at, zone));
            case SaveState.NotSaved(String why) -> saved("frame.not-saved", "bad", Icons.WARNING, "icon-error", why);
        }
    }

    private void saved(String key, String styleClass, Icons icon, String iconClass, Object... arguments) {
        saved.setText(kit.text(key, arguments));
        saved.getStyleClass().add(styleClass);
        saved.setGraphic(icon.node(iconClass, "chip-icon"));
    }

    /** What goes on elsewhere: a way there, and one to its end. */
    private void last(Optional<FrameModel.Lasting> now) {
        lasting.getChildren().setAll(now.stream().flatMap(one -> Stream.of(
                status("lasting-go", one.key(), () -> model.go(one.place())),
                status("lasting-end", one.endKey(), one.end()))).toList());
        lasting.setVisible(now.isPresent());
        lasting.setManaged(now.isPresent());
    }

    private Button status(String id, String key, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void note() {
        notes.getChildren().setAll(model.notes().stream().map(Label::new).toList());
    }

    private List<Findable> findables() {
        Stream<Findable> places = model.items().stream().map(item -> new Findable(kit.text(item.titleKey()),
                kit.text("frame.place"), item.icon(), () -> model.go(item.id())));
        return Stream.concat(model.findables().stream(), places).toList();
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
