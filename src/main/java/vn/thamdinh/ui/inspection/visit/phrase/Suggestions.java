package vn.thamdinh.ui.inspection.visit.phrase;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * A list below a text field while the person types there: ↑ and ↓ choose, Enter or Tab takes, Escape closes. The keyboard
 * stays in the field. To be made before anything else listens to the field's keys: what it took is consumed.
 */
public final class Suggestions<T> {

    private static final int MOST = 8;
    private static final double ROW = 30;
    private static final double WIDEST = 560;

    private final Pane layer;
    private final TextInputControl field;
    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();

    /** @param layer what lies over the screen; the list is put there unmanaged */
    public Suggestions(Pane layer, TextInputControl field, Function<T, String> words, Consumer<T> chosen) {
        this.layer = layer;
        this.field = field;
        this.chosen = chosen;
        list.setManaged(false);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("suggestions");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        });
        list.setOnMouseClicked(event -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                hide();
            }
        });
    }

    /** Shows the first of these; none closes the list. */
    public void show(List<T> items) {
        if (items.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(items.subList(0, Math.min(MOST, items.size())));
        list.getSelectionModel().clearSelection();
        if (!layer.getChildren().contains(list)) {
            layer.getChildren().add(list);
        }
        double width = Math.min(WIDEST, Math.max(field.getWidth(), WIDEST * 0.75));
        double height = list.getItems().size() * ROW + 4;
        Point2D below = layer.sceneToLocal(field.localToScene(0, field.getHeight() + 2));
        boolean fits = below.getY() + height <= layer.getHeight();
        double top = fits ? below.getY() : layer.sceneToLocal(field.localToScene(0, 0)).getY() - height - 2;
        list.resizeRelocate(Math.max(0, Math.min(below.getX(), layer.getWidth() - width)), Math.max(0, top), width,
                height);
    }

    public void hide() {
        layer.getChildren().remove(list);
    }

    public boolean isShown() {
        return layer.getChildren().contains(list);
    }

    private void key(KeyEvent event) {
        if (!isShown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ESCAPE -> hide();
            case ENTER, TAB -> {
                if (list.getSelectionModel().isEmpty()) {
                    return;
                }
                take();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(now < 0 ? by > 0 ? 0 : last : Math.clamp(now + by, 0, last));
    }

    private void take() {
        T item = list.getSelectionModel().getSelectedItem();
        hide();
        if (item != null) {
            chosen.accept(item);
        }
    }
}
