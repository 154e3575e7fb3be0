package vn.thamdinh.ui.inspection.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.UiKit;

/** Quick notes: Enter stamps what is typed; a note may be mended and struck out. */
final class NotesPane {

    /**
     * What the person does here.
     *
     * @param take  a new note
     * @param change an old one with its new text; empty to strike it out
     */
    record Actions(Consumer<String> take, BiConsumer<Note, String> change, Consumer<String> typed, Runnable back) {
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final UiKit kit;
    private final TextField field;
    private final ListView<Note> list;
    private final Actions actions;
    private final Label none = new Label();
    private List<Note> notes = List.of();
    private String query = "";
    private Optional<Note> mended = Optional.empty();
    private boolean showing;

    NotesPane(UiKit kit, ZoneId zone, TextField field, ListView<Note> list, Actions actions) {
        this.kit = kit;
        this.field = field;
        this.list = list;
        this.actions = actions;
        none.setText(kit.text("visit.notes-none"));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Note note, boolean empty) {
                super.updateItem(note, empty);
                Label time = new Label(note == null ? "" : CLOCK.format(note.at().atZone(zone)));
                time.getStyleClass().addAll("num", "muted", "note-time");
                setGraphic(empty || note == null ? null : time);
                setText(empty || note == null ? null : note.text());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((property, old, now) -> {
            if (!showing && mended.isEmpty()) {
                actions.typed().accept(now);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                mend();
            }
        });
    }

    /** @param draft unfinished text; put into the field only when the visit is opened */
    void show(List<Note> all, Optional<String> draft, boolean locked) {
        notes = all.reversed();
        fill();
        field.setDisable(locked);
        draft.ifPresent(text -> {
            showing = true;
            mended = Optional.empty();
            field.setText(text);
            showing = false;
        });
    }

    void search(String wanted) {
        query = wanted;
        none.setText(kit.text(wanted.isBlank() ? "visit.notes-none" : "visit.notes-no-match"));
        fill();
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    boolean isWriting() {
        return field.isFocused();
    }

    private void fill() {
        list.getItems().setAll(notes.stream().filter(note -> Folding.matches(query, List.of(note.text()))).toList());
    }

    private void key(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            String text = field.getText();
            if (mended.isPresent()) {
                actions.change().accept(mended.get(), text);
            } else if (!text.isBlank()) {
                actions.take().accept(text);
            }
            clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (mended.isPresent()) {
                clear();
            }
            actions.back().run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void clear() {
        showing = true;
        mended = Optional.empty();
        field.clear();
        field.setPromptText(kit.text("visit.note-prompt"));
        showing = false;
    }

    private void listKey(KeyEvent event) {
        Note note = list.getSelectionModel().getSelectedItem();
        if (note == null || field.isDisabled()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> mend();
            case DELETE -> actions.change().accept(note, "");
            case ESCAPE -> actions.back().run();
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() > 0) {
                    return;
                }
                focus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mend() {
        Note note = list.getSelectionModel().getSelectedItem();
        if (note != null && !field.isDisabled()) {
            mended = Optional.of(note);
            field.setText(note.text());
            focus();
        }
    }
}
