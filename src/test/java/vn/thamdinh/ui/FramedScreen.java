package vn.thamdinh.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameController;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.FrameSamples;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.frame.RailItem;

/** One screen in a real frame, of 1366 × 768 unless told otherwise, for tests. */
public final class FramedScreen implements AutoCloseable {

    private final Layers layers;
    private final FrameModel model;
    private final Stage stage;
    private Screen screen;

    /** Opens the frame at the place, on the screen that the function makes. */
    public FramedScreen(Place place, Locale language, BiFunction<UiKit, FrameModel, Screen> make) {
        this(place, language, 1366, 768, make);
    }

    /** The same in a window of this size. */
    public FramedScreen(Place place, Locale language, double width, double height,
                        BiFunction<UiKit, FrameModel, Screen> make) {
        Fx.start();
        layers = Fx.call(Layers::new);
        model = Fx.call(() -> {
            UiKit kit = Kits.kit(language, layers);
            FrameModel sample = FrameSamples.model();
            FrameModel[] own = new FrameModel[1];
            List<RailItem> items = sample.items().stream().map(item -> item.id().equals(place.id())
                    ? place.item(() -> screen = make.apply(kit, own[0])) : item).toList();
            own[0] = new FrameModel(items);
            own[0].standingProperty().set(sample.standingProperty().get());
            own[0].notes().setAll(sample.notes());
            layers.show(kit.views().load(new FrameController(kit, own[0], layers, ZoneId.of("Asia/Ho_Chi_Minh"))));
            return own[0];
        });
        stage = Fx.show(layers, width, height);
        Fx.run(() -> model.go(place.id()));
        Fx.settle();
    }

    public Layers root() {
        return layers;
    }

    public FrameModel frame() {
        return model;
    }

    public Screen screen() {
        return screen;
    }

    /** With text of that many per cent. */
    public void magnify(int percent) {
        Fx.run(() -> Theme.magnify(stage.getScene(), percent));
        Fx.settle();
        Fx.settle();
    }

    /** Buttons and fields that lie left or right of what the window shows, or that are cut there by their pane. */
    public List<String> outside() {
        return Fx.call(() -> layers.lookupAll(".button, .toggle-button, .text-input, .combo-box").stream()
                .filter(FramedScreen::isSeen).filter(this::isCut)
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : node.getId()).toList());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private boolean isCut(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(parent -> parent == layers || parent.getStyleClass().contains("viewport"))
                .map(parent -> parent.localToScene(parent.getLayoutBounds()))
                .anyMatch(room -> own.getMinX() < room.getMinX() - 1 || own.getMaxX() > room.getMaxX() + 1);
    }

    public Scene scene() {
        return stage.getScene();
    }

    @Override
    public void close() {
        Fx.hide(stage);
    }
}
