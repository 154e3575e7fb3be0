package vn.thamdinh.ui.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

import vn.thamdinh.app.FurnishedFrame;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.Still;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings.Look;
import vn.thamdinh.ui.frame.FrameController;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.frame.RailItem;

/** Goes through all places of a window and their parts, and holds each against what everybody has to be able to use. */
final class Walk implements AutoCloseable {

    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    /** How often in a row a view has to look the same, with nothing under way, before it is taken to be whole. */
    private static final int LOOKS = 2;
    private static final int MOST_PULSES = 200;
    private static final int PATIENCE = 5;
    /** Up to this size of text the frame holds every place without being scrolled sideways. */
    private static final int FITS = 150;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Part of a place, and the buttons in it that open a dialog. */
    private static final Map<String, List<String>> DIALOGS = Map.of(
            "appraisal", List.of("explanation-ask", "evidence-card", "evidence-explain"),
            "segment-plan", List.of("teams"),
            "survey", List.of("calculator"),
            "segment-boards", List.of("board-print", "boards", "design"),
            "part-registration", List.of("register-unit"),
            "part-papers", List.of("hand-in"),
            "part-posting", List.of("post-results"),
            "part-archive", List.of("export-archive"),
            "dossier", List.of("dossier-recognise"));

    /** Buttons that open something else in the place, from where a "back" or the next part leads on. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "exchange", List.of("export", "back", "receive", "back"),
            "inspection", List.of("openVisit", "back"));

    private final Still still = new Still();
    private final String name;
    private final int percent;
    private final Layers layers;
    private final UiKit kit;
    private final Stage stage;
    private final Optional<FrameModel> model;
    private final Predicate<String> ours;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> seen = new TreeSet<>();

    /** Through the places of a frame. */
    Walk(Locale language, Look look, int percent, FurnishedFrame frame) {
        this(language, look, percent, kit -> Optional.of(frame.frame(kit)));
    }

    /** Past views that are shown one by one. */
    Walk(Locale language, Look look, int percent) {
        this(language, look, percent, kit -> Optional.empty());
    }

    private Walk(Locale language, Look look, int percent, Function<UiKit, Optional<FrameModel>> places) {
        Fx.start();
        name = language.getLanguage() + "-" + look + "-" + percent;
        this.percent = percent;
        Messages messages = Messages.of(language);
        ours = new OwnWords(messages);
        Fx.run(() -> Theme.wear(look));
        layers = Fx.call(Layers::new);
        kit = Fx.call(() -> Kits.kit(language, layers));
        model = Fx.call(() -> places.apply(kit));
        Fx.run(() -> model.ifPresent(known -> layers.show(kit.views().load(
                new FrameController(kit, known, layers, ZONE)))));
        stage = Fx.show(layers, WIDTH, HEIGHT);
        Fx.run(() -> Theme.magnify(stage.getScene(), percent));
        Fx.settle();
        Fx.run(this::closeNotices);
    }

    /** All places, and all parts of each that a switch leads to. */
    Walk everywhere() {
        FrameModel places = model.orElseThrow();
        for (RailItem item : places.items()) {
            Fx.run(() -> places.go(item.id()));
            look(item.id());
            dialogs(item.id());
            for (String way : WAYS.getOrDefault(item.id(), List.of())) {
                Fx.until(() -> button(way).isPresent());
                Fx.run(() -> button(way).orElseThrow().fire());
                look(item.id() + ">" + way);
            }
            parts(item.id(), new HashSet<>(), 0);
        }
        return this;
    }

    /** Shows this and looks at it. */
    void past(String where, Function<UiKit, Parent> view) {
        Fx.run(() -> layers.show(view.apply(kit)));
        look(where);
    }

    /** The same in the frame, as the only place of the rail. */
    void framed(Place place, Function<UiKit, Screen> screen) {
        Fx.run(() -> {
            FrameModel alone = new FrameModel(List.of(place.item(() -> screen.apply(kit))));
            layers.show(kit.views().load(new FrameController(kit, alone, layers, ZONE)));
            alone.go(place.id());
        });
        look(place.id());
    }

    /** All parts of the place that is shown. */
    void parts(Place place) {
        parts(place.id(), new HashSet<>(), 0);
    }

    /** Shows this in a part of what is shown, and looks at it. */
    void within(String where, String part, Function<UiKit, Parent> view) {
        Fx.run(() -> ((Pane) layers.lookup(part)).getChildren().setAll(view.apply(kit)));
        look(where);
    }

    /** Presses what leads on, and looks at that. */
    void on(String where, String id) {
        Fx.pressOn(layers, id);
        look(where);
    }

    /** Opens a dialog over what is shown, looks at it once this is in it, and closes it. */
    void over(String where, String shown, Consumer<UiKit> opens) {
        Fx.run(() -> opens.accept(kit));
        Fx.until(() -> layers.isOpen() && layers.lookup(shown) != null);
        look(where);
        Fx.run(layers::close);
        Fx.settle();
    }

    /** The same where work goes on behind it that does not end, and all that can be done is to leave it: by the keyboard too. */
    void overWork(String where, String shown, Consumer<UiKit> opens) {
        Fx.run(() -> opens.accept(kit));
        Fx.until(() -> layers.isOpen() && layers.lookup(shown) != null);
        Fx.settle();
        seen.add(where);
        Fx.until(() -> stage.getScene().getFocusOwner() == layers.lookup(shown));
        Fx.run(() -> see(where, stage.getScene(), layers.lookup(".dialog-scroll")));
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> !layers.isOpen());
    }

    /** Looks at the window that is shown beside this one, and closes it. */
    void beside(String where) {
        Fx.until(() -> other().isPresent());
        Stage beside = other().orElseThrow();
        seen.add(where);
        Fx.settle();
        Fx.run(() -> hold(where, beside.getScene(), beside.getScene().getRoot()));
        Fx.hide(beside);
    }

    private Optional<Stage> other() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window != stage)
                .map(Stage.class::cast).filter(Stage::isShowing).findFirst();
    }

    /** What is wrong, and where first. */
    List<String> found() {
        return found.entrySet().stream().map(one -> one.getValue() + ": " + one.getKey()).toList();
    }

    Set<String> seen() {
        return seen;
    }

    /** The dialogs that a part of a place opens, which are held against the same rules. */
    private void dialogs(String where) {
        String part = where.substring(where.lastIndexOf('/') + 1);
        for (String id : DIALOGS.getOrDefault(part, List.of())) {
            open(id);
            look(where + "+" + id);
            Fx.run(layers::close);
            Fx.settle();
        }
    }

    /** What is read first may make the buttons anew meanwhile; then it is pressed again. */
    private void open(String id) {
        for (int pulse = 0; !Fx.call(layers::isOpen); pulse++) {
            if (pulse % MOST_PULSES == 0) {
                Fx.until(() -> button(id).isPresent());
                Fx.run(() -> button(id).ifPresent(ButtonBase::fire));
            }
            assertTrue(pulse < PATIENCE * MOST_PULSES, id + " opens nothing");
            Fx.settle();
        }
    }

    private Optional<ButtonBase> button(String id) {
        return Sight.visible(layers.lookup("#place")).stream().filter(node -> id.equals(node.getId())
                && node instanceof ButtonBase && !node.isDisabled()).map(ButtonBase.class::cast).findFirst();
    }

    private void parts(String where, Set<String> pressed, int depth) {
        for (String part : Fx.call(this::switches)) {
            if (depth < 2 && pressed.add(part)) {
                Fx.run(() -> switchNamed(part).fire());
                look(where + "/" + part);
                dialogs(where + "/" + part);
                parts(where + "/" + part, pressed, depth + 1);
            }
        }
    }

    /** Switches between parts of a place: toggles of a group, but for filters. */
    private List<String> switches() {
        return toggles().stream().map(Walk::key).distinct().toList();
    }

    private List<ToggleButton> toggles() {
        return Sight.visible(layers.lookup("#place")).stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).filter(toggle -> toggle.getToggleGroup() != null && !toggle.isDisabled()
                        && !toggle.isSelected() && isSwitch(toggle)).toList();
    }

    private static boolean isSwitch(ToggleButton toggle) {
        return !(toggle instanceof RadioButton) && (!toggle.getStyleClass().contains("filter-chip")
                || toggle.getId() != null && toggle.getId().matches("(segment|tab|part|meeting|section)-.*"));
    }

    private static String key(ToggleButton toggle) {
        return toggle.getId() != null ? toggle.getId() : String.valueOf(toggle.getText());
    }

    private ToggleButton switchNamed(String part) {
        return toggles().stream().filter(toggle -> key(toggle).equals(part)).findFirst().orElseGet(ToggleButton::new);
    }

    /** Holds what is shown now against all rules; with the property walk.pictures it is drawn to target/screens too. */
    void look(String where) {
        still.await(layers, LOOKS);
        seen.add(where);
        Fx.run(() -> hold(where, stage.getScene(), layers.isOpen() ? layers.lookup(".dialog-scroll") : layers));
        if (System.getProperty("walk.pictures") != null) {
            Fx.snapshot(layers, WIDTH, HEIGHT, "walk/" + name + "/" + where.replace('/', '_').replace(' ', '_'));
        }
    }

    private void hold(String where, Scene scene, Node shown) {
        see(where, scene, shown);
        add(where, Keyboard.problems(scene, shown));
    }

    private void see(String where, Scene scene, Node shown) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Image picture = scene.snapshot(null);
        add(where, SpokenNames.problems(shown));
        add(where, CutText.problems(shown, ours));
        add(where, percent > FITS ? List.of() : Sideways.problems(shown));
        add(where, Contrast.problems(shown, picture));
    }

    /** They lie over whatever is there until they are closed, which is what they are for. */
    private void closeNotices() {
        ((Pane) layers.lookup(".notices")).getChildren().clear();
    }

    /** Each problem once, with the first place that has it. */
    private void add(String where, List<String> problems) {
        problems.forEach(problem -> found.putIfAbsent(problem, where));
    }

    @Override
    public void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(Look.LIGHT));
    }
}
