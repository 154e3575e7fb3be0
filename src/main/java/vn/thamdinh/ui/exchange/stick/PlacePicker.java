package vn.thamdinh.ui.exchange.stick;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** A removable drive or a folder. Drives appear by themselves once they are plugged in. */
public final class PlacePicker extends VBox {

    private static final double GAP = 8;
    private static final Duration AGAIN = Duration.seconds(2);

    private final UiKit kit;
    private final StickPort port;
    private final boolean writing;
    private final VBox list = new VBox(6);
    private final ToggleGroup group = new ToggleGroup();
    private final PauseTransition pause = new PauseTransition(AGAIN);
    private final ObjectProperty<Optional<Path>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private List<Drive> drives = List.of();
    private Optional<Path> folder = Optional.empty();
    private boolean looked;

    /** @param writing whether something is to be written there: protected drives cannot be chosen then */
    public PlacePicker(UiKit kit, StickPort port, FileDialogs files, boolean writing) {
        super(8);
        this.kit = kit;
        this.port = port;
        this.writing = writing;
        Button other = new Button(kit.text("exchange.other-folder"), Icons.FOLDER.node());
        other.setId("other-folder");
        other.setOnAction(event -> files.folder(getScene().getWindow(), kit.text("exchange.choose-folder"))
                .ifPresent(this::choose));
        getChildren().setAll(list, other);
        group.selectedToggleProperty().addListener((property, old, now) ->
                chosen.set(now == null ? Optional.empty() : Optional.of((Path) now.getUserData())));
        pause.setOnFinished(event -> look());
        sceneProperty().addListener((property, old, scene) -> {
            if (scene == null) {
                pause.stop();
            } else {
                look();
            }
        });
        show();
    }

    /** The drive or folder that is chosen. */
    public ObjectProperty<Optional<Path>> chosenProperty() {
        return chosen;
    }

    /** Takes a folder as chosen. */
    public void choose(Path place) {
        folder = Optional.of(place);
        chosen.set(folder);
        show();
    }

    private void look() {
        kit.tasks().read(nothing -> port.drives()).onDone(found -> {
            boolean changed = !found.equals(drives) || !looked;
            looked = true;
            drives = found;
            if (changed) {
                show();
            }
        }).onEnded(() -> {
            if (getScene() != null) {
                pause.playFromStart();
            }
        });
    }

    private void show() {
        Optional<Path> before = chosen.get();
        List<RadioButton> buttons = new ArrayList<>();
        for (Drive drive : drives) {
            RadioButton button = button(drive.folder(), drive.name(), drive.writable() || !writing
                    ? kit.text("exchange.free", Sizes.words(drive.free())) : kit.text("exchange.write-protected"));
            button.setDisable(writing && !drive.writable());
            buttons.add(button);
        }
        folder.ifPresent(place -> buttons.add(button(place, kit.text("exchange.folder"), place.toString())));
        group.getToggles().setAll(buttons);
        if (buttons.isEmpty()) {
            Label none = new Label(kit.text(looked ? "exchange.no-drive" : "exchange.looking"),
                    Icons.EXCHANGE.node("icon-muted"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            none.setMinHeight(Region.USE_PREF_SIZE);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(buttons);
        }
        buttons.stream().filter(button -> !button.isDisabled())
                .filter(button -> before.isEmpty() || before.get().equals(button.getUserData())).findFirst()
                .ifPresentOrElse(group::selectToggle, () -> chosen.set(Optional.empty()));
    }

    private RadioButton button(Path place, String name, String detail) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        Label more = new Label(detail);
        more.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(1, title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, Icons.EXCHANGE.node(), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, GAP));
        RadioButton button = new RadioButton();
        button.setGraphic(row);
        button.setAccessibleText(name + ", " + detail);
        button.setUserData(place);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("place-choice");
        return button;
    }
}
