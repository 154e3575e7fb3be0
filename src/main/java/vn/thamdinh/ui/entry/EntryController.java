package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.ui.studio.StudioPort;
import vn.thamdinh.ui.studio.StudioScreen;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/**
 * The window before a workspace is open: to the left what the program is, to the right the form that is due.
 * Without a workspace on this computer that is the first run.
 */
public final class EntryController<S> {

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<S> desk;
    private final Consumer<S> opened;
    private final Consumer<Locale> speak;
    private boolean held;

    @FXML
    private BorderPane entry;
    @FXML
    private Hyperlink studio;
    @FXML
    private StackPane place;
    @FXML
    private Hyperlink vietnamese;
    @FXML
    private Hyperlink english;

    /**
     * @param opened is given the workspace once it is open
     * @param speak is told when the person wants the other language, and builds this view anew
     */
    public EntryController(UiKit kit, FileDialogs files, EntryDesk<S> desk, Consumer<S> opened,
            Consumer<Locale> speak) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.opened = opened;
        this.speak = speak;
    }

    @FXML
    private void initialize() {
        vietnamese.setDisable(kit.messages().locale().equals(Messages.VIETNAMESE));
        english.setDisable(kit.messages().locale().equals(Messages.ENGLISH));
        Optional<StudioPort> port = desk.studio();
        studio.setVisible(port.isPresent());
        studio.setManaged(port.isPresent());
        studio.setOnAction(event -> port.ifPresent(this::studio));
        desk.recentAtHand().ifPresentOrElse(recent -> begin(recent.folder()),
                () -> kit.tasks().read(progress -> desk.recentFolder()).onDone(this::begin));
    }

    private void begin(Optional<Path> recent) {
        recent.ifPresentOrElse(this::unlock, () -> welcome(Optional.empty()));
    }

    /** @param back the folder that was about to be opened, if any */
    private void welcome(Optional<Path> back) {
        show(new WelcomeController(kit, files, new WelcomeController.Ways(founding -> create(founding, back),
                () -> practise(back), this::unlock,
                window -> new Bringing(kit, files, desk, this::brought).ask(window), back.map(folder -> () -> unlock(folder)))));
    }

    private void practise(Optional<Path> back) {
        show(new PractiseController<>(kit, files, desk, opened, () -> welcome(back)));
    }

    /** Asks for the passphrase of a workspace that was just brought here. */
    void brought(Path folder) {
        kit.dialogs().notice(Tone.OK, kit.text("entry.brought", folder));
        unlock(folder);
    }

    private void unlock(Path folder) {
        show(new UnlockController<>(kit, files, desk, folder,
                new UnlockController.Ways<>(this::entered, this::recovered, () -> welcome(Optional.of(folder)))));
    }

    private void create(boolean founding, Optional<Path> back) {
        show(new CreateController<>(kit, desk, ways(back), founding, Optional.empty()));
    }

    private CreateController.Ways<S> ways(Optional<Path> back) {
        return new CreateController.Ways<>(this::keepCode, this::unlock, () -> welcome(back));
    }

    /** The studio takes the whole window; from it one comes back here, or on to a round with what was made. */
    private void studio(StudioPort port) {
        Node left = entry.getLeft();
        Node center = entry.getCenter();
        Runnable back = () -> {
            entry.setLeft(left);
            entry.setCenter(center);
        };
        StudioScreen screen = new StudioScreen(kit, port, files, new StudioScreen.Ways(Optional.of(offer -> {
            back.run();
            show(new CreateController<>(kit, desk, ways(Optional.empty()), true, Optional.of(offer)));
        }), Optional.of(back)));
        entry.setLeft(null);
        entry.setCenter(screen.view());
    }

    /** Who came in by a code has forgotten the passphrase: there is no way on without a new one. */
    private void recovered(S session) {
        stayInLanguage();
        show(new NewPassphraseController<>(kit, desk, session, this::entered));
    }

    /** With a passphrase of its own again after a recovery. */
    private void entered(S session) {
        kit.tasks().run(progress -> desk.recoveryDue(session)).onDone(due -> entered(session, due))
                .onRefused(refused -> opened.accept(session));
    }

    private void entered(S session, Optional<String> due) {
        due.ifPresentOrElse(code -> keepCode(new EntryDesk.CreatedWorkspace<>(code, session)),
                () -> opened.accept(session));
    }

    private void keepCode(EntryDesk.CreatedWorkspace<S> created) {
        stayInLanguage();
        show(new RecoveryCodeController<>(kit, files, desk, created, opened));
    }

    /** The other language builds this view anew, which an opened workspace and a code shown once would not survive. */
    private void stayInLanguage() {
        held = true;
        vietnamese.setDisable(true);
        english.setDisable(true);
        studio.setDisable(true);
    }

    /** Whether what is shown must not give way to anything else: a code shown once, or a passphrase that is still due. */
    boolean isHeld() {
        return held;
    }

    private void show(Object controller) {
        place.getChildren().setAll(kit.views().load(controller));
    }

    @FXML
    private void help() {
        HelpDoor.ask(place);
    }

    @FXML
    private void speakVietnamese() {
        speak.accept(Messages.VIETNAMESE);
    }

    @FXML
    private void speakEnglish() {
        speak.accept(Messages.ENGLISH);
    }
}
