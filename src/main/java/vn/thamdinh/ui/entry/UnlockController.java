package vn.thamdinh.ui.entry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/** Opens a workspace with its passphrase, or with the recovery code; a wrong one costs a growing wait. */
final class UnlockController<S> {

    /** A bar that moves takes a processor of two from the opening itself, so it is left out where that is short. */
    private static final Duration SHORT = Duration.millis(700);

    private static final Logger LOG = System.getLogger(UnlockController.class.getName());

    private final PauseTransition patience = new PauseTransition(SHORT);
    private final UiKit kit;
    private final EntryDesk<S> desk;
    private final FileDialogs files;
    private final Ways<S> ways;
    private final UnlockDelay delay = new UnlockDelay();
    private Path folder;
    private boolean recovering;
    private Optional<Path> card = Optional.empty();

    @FXML
    private VBox form;
    @FXML
    private Label heading;
    @FXML
    private Label folderName;
    @FXML
    private VBox byPassphrase;
    @FXML
    private SecretField passphrase;
    @FXML
    private Label known;
    @FXML
    private VBox byCode;
    @FXML
    private TextField code;
    @FXML
    private Label cardName;
    @FXML
    private Label problem;
    @FXML
    private Button open;
    @FXML
    private Button wayOut;
    @FXML
    private Hyperlink other;
    @FXML
    private Hyperlink createNew;
    @FXML
    private Hyperlink bring;
    @FXML
    private ProgressBar busy;

    /**
     * What comes next.
     *
     * @param opened    after the passphrase; is given a new recovery code where none was shown before
     * @param recovered after a code
     * @param create    for a new workspace
     */
    record Ways<S>(BiConsumer<S, Optional<String>> opened, Consumer<S> recovered, Runnable create) {
    }

    private record Entered<S>(S session, Optional<String> code) {
    }

    UnlockController(UiKit kit, FileDialogs files, EntryDesk<S> desk, Path folder, Ways<S> ways) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.folder = folder;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        patience.setOnFinished(late -> busy.setVisible(true));
        folderName.setText(folder.toString());
        say("");
        known.managedProperty().bind(known.textProperty().isNotEmpty());
        wayOut.managedProperty().bind(wayOut.visibleProperty());
        cardName.setText(kit.text("entry.rescue-none"));
        recover(false);
        helpWithPractice();
    }

    /** The passphrase of rehearsal data is no secret, and nobody should have to remember it. */
    private void helpWithPractice() {
        Path asked = folder;
        kit.tasks().read(progress -> desk.isPractice(asked)).onDone(practice -> {
            if (practice && asked.equals(folder) && passphrase.getPassword().isEmpty()) {
                passphrase.setText(RehearsalPlan.OPEN_PASSPHRASE);
                known.setText(kit.text("entry.practice-known"));
                open.requestFocus();
            }
        });
    }

    @FXML
    private void open() {
        if (delay.waiting()) {
            return;
        }
        char[] secret = (recovering ? code.getText() : passphrase.getPassword()).toCharArray();
        if (secret.length == 0) {
            problem.setText(kit.text(recovering ? "entry.problem.code-empty" : "entry.problem.passphrase-empty"));
            return;
        }
        say("");
        busy(true);
        kit.tasks().run(progress -> unlock(secret, progress))
                .onDone(this::entered)
                .onRefused(this::refused)
                .onEnded(() -> {
                    Arrays.fill(secret, '\0');
                    busy(false);
                });
    }

    /** What was typed is not kept for as long as the workspace is open. */
    private void forget() {
        passphrase.clear();
        code.clear();
    }

    private void entered(Entered<S> entered) {
        forget();
        if (recovering) {
            ways.recovered().accept(entered.session());
        } else {
            ways.opened().accept(entered.session(), entered.code());
        }
    }

    private Outcome<Entered<S>> unlock(char[] secret, Progress progress) {
        if (!recovering) {
            return desk.unlock(folder, secret, progress).then(this::withCode);
        }
        Outcome<S> unlocked = card.isPresent() ? desk.unlockWithRescue(folder, card.get(), secret, progress)
                : desk.unlockWithRecovery(folder, secret, progress);
        return unlocked.then(session -> Outcome.done(new Entered<>(session, Optional.empty())));
    }

    private Outcome<Entered<S>> withCode(S session) {
        return Outcome.done(new Entered<>(session, due(session)));
    }

    /** A code that cannot be made now is made at another opening; the workspace is open all the same. */
    private Optional<String> due(S session) {
        try {
            return desk.recoveryDue(session) instanceof Outcome.Done<Optional<String>>(Optional<String> due) ? due : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "whether a recovery code is due is not known", failure);
            return Optional.empty();
        }
    }

    @FXML
    private void chooseCard() {
        files.open(form.getScene().getWindow(), kit.text("entry.rescue-choose"), "tdkey").stream().findFirst()
                .ifPresent(this::useCard);
    }

    private void useCard(Path chosen) {
        card = Optional.of(chosen);
        cardName.setText(kit.text("entry.rescue-card", chosen.getFileName()));
    }

    private void refused(Outcome.Refused<Entered<S>> refused) {
        List<String> arguments = refused.arguments();
        switch (refused.reason()) {
            case WRONG_PASSPHRASE, WRONG_RECOVERY_CODE, TOO_EARLY -> delay.refused(arguments);
            default -> { }
        }
        say(words(refused));
        wayOut(refused.reason());
        passphrase.selectAll();
        count(refused.reason() == Reason.TOO_EARLY ? "" : problem.getText() + " ");
        Platform.runLater(() -> (recovering ? code : passphrase).requestFocus());
    }

    private void say(String words) {
        problem.setText(words);
        wayOut.setVisible(false);
    }

    private void use(Path chosen) {
        folder = chosen;
        folderName.setText(folder.toString());
        passphrase.clear();
        known.setText("");
        say("");
        Platform.runLater(passphrase::requestFocus);
        helpWithPractice();
    }

    /** What is refused because of where it lies can be copied, what moved away can be taken back. */
    private void wayOut(Reason reason) {
        switch (reason) {
            case ON_STICK, ON_SHARE -> wayOut("entry.copy-here", () -> bringing(this::brought).from(folder));
            case LEDGER_GONE -> wayOut("entry.restore", () -> bringing(this::brought).from(folder));
            case MOVED_AWAY -> wayOut("entry.take-back", () -> bringing(this::use).takeBack(folder));
            default -> { }
        }
    }

    private void wayOut(String key, Runnable action) {
        wayOut.setText(kit.text(key));
        wayOut.setOnAction(event -> action.run());
        wayOut.setVisible(true);
    }

    @FXML
    private void bring() {
        bringing(this::brought).ask(form.getScene().getWindow());
    }

    private Bringing bringing(Consumer<Path> then) {
        return new Bringing(kit, files, desk, then);
    }

    private void brought(Path here) {
        kit.dialogs().notice(Tone.OK, kit.text("entry.brought", here));
        use(here);
    }

    private String words(Outcome.Refused<Entered<S>> refused) {
        List<String> arguments = refused.arguments();
        return switch (refused.reason()) {
            case TOO_EARLY -> "";
            case NOT_FOR_US -> kit.text(arguments.contains(OpenWorkspace.USED) ? "entry.problem.card-used"
                    : "entry.problem.card-other");
            case DAMAGED -> arguments.contains(OpenWorkspace.CARD)
                    ? kit.text("entry.problem.card-damaged", arguments.getFirst()) : kit.messages().refusal(refused);
            default -> kit.messages().refusal(refused);
        };
    }

    /** Counts the wait down where it is read, and opens the button again at its end. */
    private void count(String before) {
        if (!delay.waiting()) {
            return;
        }
        open.setDisable(true);
        problem.setText(before + kit.text("entry.wait", delay.seconds()));
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> {
            delay.secondPassed();
            open.setDisable(delay.waiting());
            problem.setText(delay.waiting() ? before + kit.text("entry.wait", delay.seconds()) : before.strip());
        }));
        clock.setCycleCount(delay.seconds());
        clock.play();
    }

    @FXML
    private void switchWay() {
        recover(!recovering);
    }

    private void recover(boolean now) {
        recovering = now;
        byPassphrase.setVisible(!now);
        byPassphrase.setManaged(!now);
        byCode.setVisible(now);
        byCode.setManaged(now);
        heading.setText(kit.text(now ? "entry.recover-title" : "entry.unlock-title"));
        other.setText(kit.text(now ? "entry.use-passphrase" : "entry.forgotten"));
        Platform.runLater(() -> (now ? code : passphrase).requestFocus());
    }

    @FXML
    private void chooseFolder() {
        files.folder(form.getScene().getWindow(), kit.text("entry.open-existing")).ifPresent(this::use);
    }

    @FXML
    private void createNew() {
        ways.create().run();
    }

    /** Nothing else is begun meanwhile, and the keyboard rests where Enter, pressed twice, does nothing. */
    private void busy(boolean now) {
        heading.setFocusTraversable(now);
        if (now) {
            heading.requestFocus();
        }
        List.of(other, createNew, bring, wayOut).forEach(way -> way.setDisable(now));
        form.setDisable(now);
        open.setDisable(now || delay.waiting());
        busy.setVisible(false);
        if (now) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
    }
}
