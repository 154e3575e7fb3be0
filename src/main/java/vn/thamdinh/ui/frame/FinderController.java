package vn.thamdinh.ui.frame;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vn.thamdinh.ui.common.Messages;

/** Finds a place, a unit or a command by a few letters, with or without diacritics; Enter goes there. */
public final class FinderController {

    private final Messages messages;
    private final List<Findable> all;
    private final Runnable close;

    @FXML
    private TextField query;
    @FXML
    private ListView<Findable> found;

    public FinderController(Messages messages, List<Findable> all, Runnable close) {
        this.messages = messages;
        this.all = List.copyOf(all);
        this.close = close;
    }

    @FXML
    private void initialize() {
        found.setCellFactory(list -> new Cell());
        found.setPlaceholder(new Label(messages.text("frame.nothing-found")));
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        query.setOnAction(event -> go());
        found.setOnMouseClicked(event -> go());
    }

    void focus() {
        javafx.application.Platform.runLater(query::requestFocus);
    }

    private void search(String typed) {
        found.getItems().setAll(FrameModel.find(all, typed));
        found.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            default -> { }
        }
    }

    private void move(int by, KeyEvent event) {
        int next = Math.clamp(found.getSelectionModel().getSelectedIndex() + by, 0,
                Math.max(0, found.getItems().size() - 1));
        found.getSelectionModel().select(next);
        found.scrollTo(next);
        event.consume();
    }

    private void go() {
        Findable chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    private static final class Cell extends ListCell<Findable> {

        @Override
        protected void updateItem(Findable item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label words = new Label(item.words());
            Label detail = new Label(item.detail());
            detail.getStyleClass().addAll("muted", "small");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(10, item.icon().node(), words, gap, detail);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
