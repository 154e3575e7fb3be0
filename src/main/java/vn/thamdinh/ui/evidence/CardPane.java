package vn.thamdinh.ui.evidence;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.Sizes;
import vn.thamdinh.usecase.evidence.intake.CardDrive;
import vn.thamdinh.usecase.evidence.intake.CardFile;

/** All that is new on a camera's card or in a phone's folder, to be looked at before it is taken in. */
final class CardPane extends VBox {

    private static final double THUMBNAIL = 56;
    private static final double HEIGHT = 380;

    private final UiKit kit;
    private final EvidencePort port;
    private final Consumer<List<Path>> take;
    private final FlowPane sources = new FlowPane(8, 6);
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final ListView<CardFile> list = new ListView<>();
    private final Set<CardFile> chosen = new HashSet<>();
    private final CheckBox all = new CheckBox();
    private final Button go = new Button();
    private Running<List<CardFile>> looking;

    private CardPane(UiKit kit, EvidencePort port, FileDialogs files, Window window, Consumer<List<Path>> take) {
        super(10);
        this.kit = kit;
        this.port = port;
        this.take = take;
        getStylesheets().add(EvidenceStrip.class.getResource("/vn/thamdinh/ui/evidence/evidence.css").toExternalForm());
        setId("card");
        Button folder = new Button(kit.text("evidence.card-folder"), Icons.OPEN_FOLDER.node());
        folder.setId("card-folder");
        folder.setOnAction(event -> files.folder(window, kit.text("evidence.card-folder")).ifPresent(this::look));
        sources.getChildren().setAll(folder);
        state.setText(kit.text("evidence.card-choose"));
        state.setId("card-state");
        state.setWrapText(true);
        state.setMinHeight(Label.USE_PREF_SIZE);
        state.setWrapText(true);
        state.getStyleClass().add("muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        shown(bar, false);
        list.setId("card-files");
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("card-files");
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && list.getSelectionModel().getSelectedItem() != null) {
                toggle(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        getChildren().addAll(sources, state, bar, list, buttons());
        tell();
        kit.tasks().read(progress -> port.drives()).onDone(drives -> drives.forEach(this::offer));
    }

    static void open(UiKit kit, EvidencePort port, FileDialogs files, Window window, Consumer<List<Path>> take) {
        kit.dialogs().openWide(kit.text("evidence.card-title"), new CardPane(kit, port, files, window, take));
    }

    /** The same for a folder that is known already. */
    static void open(UiKit kit, EvidencePort port, FileDialogs files, Window window, Path folder,
                     Consumer<List<Path>> take) {
        var pane = new CardPane(kit, port, files, window, take);
        kit.dialogs().openWide(kit.text("evidence.card-title"), pane);
        pane.look(folder);
    }

    private void offer(CardDrive drive) {
        Button button = new Button(drive.label().isEmpty() ? drive.root().toString() : drive.label(),
                Icons.EXCHANGE.node());
        button.setOnAction(event -> look(drive.root()));
        sources.getChildren().addFirst(button);
    }

    private HBox buttons() {
        all.setText(kit.text("evidence.card-all"));
        all.setId("card-all");
        all.setOnAction(event -> {
            chosen.clear();
            if (all.isSelected()) {
                chosen.addAll(list.getItems());
            }
            list.refresh();
            tell();
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> close());
        go.setId("card-go");
        go.getStyleClass().add("accent");
        go.setOnAction(event -> {
            List<Path> files = list.getItems().stream().filter(chosen::contains).map(CardFile::file).toList();
            close();
            take.accept(files);
        });
        HBox.setHgrow(all, Priority.ALWAYS);
        all.setMaxWidth(Double.MAX_VALUE);
        HBox buttons = new HBox(8, all, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void close() {
        if (looking != null) {
            looking.cancel();
        }
        kit.dialogs().close();
    }

    private void look(Path folder) {
        if (looking != null) {
            looking.cancel();
        }
        list.getItems().clear();
        chosen.clear();
        tell();
        shown(bar, true);
        state.setText(kit.text("evidence.card-looking", folder));
        looking = kit.tasks().read(progress -> port.newFiles(folder, progress));
        looking.onProgress(step -> bar.setProgress(step.fraction()))
                .onFailed(unreadable -> state.setText(kit.text("evidence.card-unreadable", folder)))
                .onDone(this::found).onEnded(() -> shown(bar, false));
    }

    private void found(List<CardFile> files) {
        list.getItems().setAll(files);
        chosen.addAll(files);
        all.setSelected(!files.isEmpty());
        state.setText(kit.text(files.isEmpty() ? "evidence.card-nothing" : "evidence.card-found", files.size()));
        tell();
        if (!files.isEmpty()) {
            list.getSelectionModel().select(0);
            list.requestFocus();
        }
    }

    private void toggle(CardFile file) {
        if (!chosen.remove(file)) {
            chosen.add(file);
        }
        list.refresh();
        all.setSelected(chosen.size() == list.getItems().size());
        tell();
    }

    private void tell() {
        long bytes = chosen.stream().mapToLong(CardFile::size).sum();
        go.setText(kit.text("evidence.card-go", chosen.size(), Sizes.words(bytes)));
        go.setDisable(chosen.isEmpty());
        all.setDisable(list.getItems().isEmpty());
    }

    private static void shown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Looks at its file only once it is drawn. */
    private final class Cell extends ListCell<CardFile> {

        private final CheckBox check = new CheckBox();
        private final ImageView view = new ImageView();
        private final Label words = new Label();
        private final HBox box = new HBox(10, check, view, words);

        Cell() {
            view.setFitWidth(THUMBNAIL);
            view.setFitHeight(THUMBNAIL);
            view.setPreserveRatio(true);
            box.setAlignment(Pos.CENTER_LEFT);
            check.setFocusTraversable(false);
            check.setOnAction(event -> toggle(getItem()));
        }

        @Override
        protected void updateItem(CardFile file, boolean nothing) {
            boolean same = file != null && file.equals(getItem()) && view.getImage() != null;
            super.updateItem(file, nothing);
            if (file == null || nothing) {
                setGraphic(null);
                return;
            }
            check.setSelected(chosen.contains(file));
            words.setText(file.name() + "\n" + kit.text("evidence.card-file",
                    Figures.moment(file.changed(), ZoneId.systemDefault()), Sizes.words(file.size())));
            setAccessibleText(words.getText());
            setGraphic(box);
            if (!same) {
                view.setImage(null);
                kit.tasks().read(progress -> port.cardGlance(file.file())).onDone(glance -> {
                    if (file.equals(getItem()) && glance.thumbnail().length > 0) {
                        view.setImage(Images.of(glance.thumbnail()));
                    }
                });
            }
        }
    }
}
