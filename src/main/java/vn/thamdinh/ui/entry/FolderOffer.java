package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.control.Button;

import vn.thamdinh.ui.common.UiKit;

/** A button with the way out where a folder will not do: another folder, or the workspace that lies there already. */
final class FolderOffer {

    private final UiKit kit;
    private final EntryDesk<?> desk;
    private final Button button;
    private final String name;
    private final Consumer<Path> take;
    private int asked;

    /**
     * @param name of the folder that is proposed, if it is free
     * @param take given the folder that is used instead
     */
    FolderOffer(UiKit kit, EntryDesk<?> desk, Button button, String name, Consumer<Path> take) {
        this.kit = kit;
        this.desk = desk;
        this.button = button;
        this.name = name;
        this.take = take;
        withdraw();
    }

    /** Nothing is wrong. */
    void withdraw() {
        asked++;
        show(false);
    }

    /** Shows a folder on the computer's own disk, as soon as one is found. */
    void propose() {
        withdraw();
        int now = asked;
        kit.tasks().read(progress -> desk.proposed(name)).onDone(found -> found.ifPresent(folder -> {
            if (now == asked) {
                set(kit.text("entry.use-folder", folder), () -> take.accept(folder));
            }
        }));
    }

    /** Shows a way of the caller's. */
    void set(String verb, Runnable way) {
        button.setText(verb);
        button.setOnAction(event -> way.run());
        show(true);
    }

    private void show(boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
