package vn.thamdinh.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.studio.paste.PastedTable;

/** Where a table is pasted, typed or read from a file; below it what was understood, before anything is changed. */
final class PasteDialog {
    private static final double WIDTH = 940;

    /** What follows from a table. */
    interface Preview {
        /** The nodes that tell what was understood, and whether it may be taken. */
        Node of(PastedTable table);

        boolean takeable();

        void take();
    }

    private final UiKit kit;
    private final FileDialogs files;
    private final Preview preview;
    private final TextArea text = new TextArea();
    private final VBox below = new VBox();
    private final Button take;
    private final VBox view;

    PasteDialog(UiKit kit, FileDialogs files, String adviceKey, String verbKey, Preview preview) {
        this.kit = kit;
        this.files = files;
        this.preview = preview;
        text.setId("paste-text");
        text.setPromptText(kit.text(adviceKey));
        text.setPrefRowCount(4);
        text.setMinHeight(70);
        text.setWrapText(false);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pasted);
        text.textProperty().addListener((property, old, now) -> understand(PastedTable.text(now)));
        take = new Button(kit.text(verbKey));
        take.setId("paste-take");
        take.getStyleClass().add("accent");
        take.setDisable(true);
        take.setOnAction(event -> {
            kit.dialogs().close();
            preview.take();
        });
        VBox.setVgrow(below, Priority.ALWAYS);
        view = new VBox(8, tools(), text, below, buttons());
        view.setPrefWidth(WIDTH);
        view.setPrefHeight(560);
        view.getStyleClass().add("studio-paste");
        view.getStylesheets().add(StudioScreen.class.getResource("studio.css").toExternalForm());
    }

    void open(String titleKey) {
        kit.dialogs().openWide(kit.text(titleKey), view);
        text.requestFocus();
    }

    private HBox tools() {
        Button paste = new Button(kit.text("studio.paste"), Icons.COPY.node());
        paste.setOnAction(event -> clipboard());
        Button file = new Button(kit.text("studio.paste-file"), Icons.FILE.node());
        file.setId("paste-file");
        file.setOnAction(event -> files.open(view.getScene().getWindow(), kit.text("studio.paste-file"), "xlsx", "csv", "tsv")
                .stream().findFirst().ifPresent(this::read));
        return new HBox(8, paste, file);
    }

    private HBox buttons() {
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, gap, cancel, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void read(Path file) {
        kit.tasks().run(progress -> PastedTable.file(file)).onDone(this::understand).onRefused(kit.dialogs()::refused);
    }

    /** A word processor's table keeps its cells only as a page: that one is taken where there is one. */
    private void pasted(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V && html().isPresent()) {
            clipboard();
            event.consume();
        }
    }

    private void clipboard() {
        html().ifPresentOrElse(this::understand, () -> {
            String plain = Clipboard.getSystemClipboard().getString();
            text.setText(plain == null ? "" : plain);
        });
    }

    private static Optional<PastedTable> html() {
        String html = Clipboard.getSystemClipboard().getHtml();
        return Optional.ofNullable(html).map(PastedTable::html).filter(table -> !table.rows().isEmpty());
    }

    private void understand(PastedTable table) {
        Node node = preview.of(table);
        VBox.setVgrow(node, Priority.ALWAYS);
        below.getChildren().setAll(List.of(node));
        take.setDisable(!preview.takeable());
    }

    /** A sentence above a preview. */
    static Label sentence(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** For previews that choose again what they were given. */
    void again(PastedTable table) {
        understand(table);
    }

    static <T> void ifChosen(T value, Consumer<T> then) {
        if (value != null) {
            then.accept(value);
        }
    }
}
