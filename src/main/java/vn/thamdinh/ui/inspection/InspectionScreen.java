package vn.thamdinh.ui.inspection;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;

/** Kiểm tra thực tế: switches between the plan, the visit and its minutes, with Ctrl+1 to Ctrl+3. */
public final class InspectionScreen implements Screen {

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    private final UiKit kit;
    private final InspectionModel model;
    private final Map<Segment, Supplier<Screen>> makers;
    private final Map<Segment, Screen> made = new EnumMap<>(Segment.class);
    private final ToggleGroup group = new ToggleGroup();
    private Parent view;
    private boolean open;

    @FXML private HBox segments;
    @FXML private StackPane place;

    /** @param makers makes each segment on its first visit; all segments are there */
    public InspectionScreen(UiKit kit, InspectionModel model, Map<Segment, Supplier<Screen>> makers) {
        this.kit = kit;
        this.model = model;
        this.makers = Map.copyOf(makers);
    }

    @FXML
    private void initialize() {
        for (Segment segment : Segment.values()) {
            String name = segment.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(kit.text("inspection.segment-" + name));
            button.setId("segment-" + name);
            button.setUserData(segment);
            button.setToggleGroup(group);
            button.getStyleClass().add("filter-chip");
            button.setTooltip(new Tooltip("Ctrl+" + (segment.ordinal() + 1)));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.show(segment);
            });
            segments.getChildren().add(button);
        }
        model.segmentProperty().addListener((property, old, now) -> turn(old, now));
        show(model.segmentProperty().get());
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.title";
    }

    @Override
    public void shown() {
        open = true;
        view();
        current().shown();
    }

    @Override
    public void hidden() {
        open = false;
        current().hidden();
    }

    /** A unit's code is for the visit. */
    @Override
    public void reveal(String target) {
        model.show(Segment.VISIT);
        current().reveal(target);
    }

    private void key(KeyEvent event) {
        int digit = DIGITS.indexOf(event.getCode());
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && digit >= 0) {
            model.show(Segment.values()[digit]);
            if (group.getSelectedToggle() instanceof ToggleButton shown) {
                shown.requestFocus();
            }
            event.consume();
        }
    }

    private void turn(Segment from, Segment to) {
        if (open) {
            made.get(from).hidden();
        }
        show(to);
        if (open) {
            current().shown();
        }
    }

    private void show(Segment segment) {
        group.selectToggle(group.getToggles().get(segment.ordinal()));
        place.getChildren().setAll(made.computeIfAbsent(segment, each -> makers.get(each).get()).view());
    }

    private Screen current() {
        return made.get(model.segmentProperty().get());
    }
}
