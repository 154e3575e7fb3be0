package vn.thamdinh.ui.register;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** A register in the list: its title, how far it has come, and what is late. */
final class RegisterItemCell extends ListCell<RegisterItem> {
    private static final double TEXT_WIDTH = 250;
    private static final double BAR_WIDTH = 40;

    private final UiKit kit;
    private final RegisterWords words;
    private final Label title = new Label();
    private final Label count = new Label();
    private final ThinBar bar = new ThinBar();
    private final HBox chips = new HBox(6);
    private final VBox box;

    RegisterItemCell(UiKit kit, RegisterWords words) {
        this.kit = kit;
        this.words = words;
        title.getStyleClass().add("register-title");
        title.setWrapText(true);
        title.setMaxWidth(TEXT_WIDTH);
        title.setPrefWidth(TEXT_WIDTH);
        title.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, bar, count, gap, chips);
        line.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(BAR_WIDTH);
        bar.setMaxWidth(BAR_WIDTH);
        bar.setPrefWidth(BAR_WIDTH);
        count.setMinWidth(Region.USE_PREF_SIZE);
        box = new VBox(title, line);
        box.getStyleClass().add("register-item");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RegisterItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.register().title());
        count.setText(words.progress(item.register(), item.complete(), item.expected(), item.rows()));
        bar.setVisible(item.expected() > 0);
        bar.setManaged(item.expected() > 0);
        bar.setValue(item.part());
        chips.getChildren().clear();
        if (item.overdue() > 0) {
            chips.getChildren().add(new Chip(Tone.ERROR, kit.text("register.overdue", item.overdue())));
        }
        if (item.flagged() > 0) {
            chips.getChildren().add(new Chip(Tone.WARN, Integer.toString(item.flagged())));
        }
        setGraphic(box);
    }
}
