package vn.thamdinh.ui.studio;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/** The place of programmes: the shelf of drafts, or the one that is being worked on. */
public final class StudioScreen implements Screen {
    private final UiKit kit;
    private final StudioPort port;
    private final FileDialogs files;
    private final Ways ways;
    private final StackPane room = new StackPane();
    private Optional<EditorController> editor = Optional.empty();
    private boolean begun;

    /**
     * Where one goes from here.
     *
     * @param openRound begins a round with a programme; nothing inside an open workspace, which has its round
     * @param back      leaves the studio; nothing where the rail does
     */
    public record Ways(Optional<Consumer<ProgrammeOffer>> openRound, Optional<Runnable> back) {
        /** Those of a place of the rail. */
        public static final Ways NONE = new Ways(Optional.empty(), Optional.empty());
    }

    public StudioScreen(UiKit kit, StudioPort port, FileDialogs files, Ways ways) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.ways = ways;
        room.getStyleClass().add("studio");
        room.getStylesheets().add(StudioScreen.class.getResource("studio.css").toExternalForm());
    }

    @Override
    public Parent view() {
        if (!begun) {
            begun = true;
            shelf();
        }
        return room;
    }

    @Override
    public String titleKey() {
        return "frame.programme";
    }

    /** Shows who signed the programme of that path, and asks whether to keep it. */
    @Override
    public void reveal(String file) {
        begun = true;
        shelf().receive(Path.of(file));
    }

    @Override
    public void hidden() {
        room.requestFocus();
    }

    private ShelfController shelf() {
        editor = Optional.empty();
        var controller = new ShelfController(kit, port, files, ways, this::edit);
        room.getChildren().setAll(kit.views().load(controller));
        return controller;
    }

    private void edit(Draft draft) {
        EditorController made = new EditorController(kit, port, files, draft,
                new EditorController.Ways(ways.openRound(), this::shelf));
        editor = Optional.of(made);
        room.getChildren().setAll(kit.views().load(made));
        made.focusSection();
    }

    /** The editor, while a draft is open. */
    Optional<EditorController> editor() {
        return editor;
    }
}
