package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;
import vn.thamdinh.ui.entry.EntryDesk.Strength;
import vn.thamdinh.usecase.rehearsal.Practise;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;

/** Makes a round of rehearsal data in a folder and opens it at the chosen seat. */
final class PractiseController<S> {

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<S> desk;
    private final Consumer<S> opened;
    private final Runnable leave;
    private Optional<Running<S>> running = Optional.empty();
    private FolderOffer offer;

    @FXML
    private VBox form;
    @FXML
    private RadioButton asMember;
    @FXML
    private TextField folder;
    @FXML
    private Button wayOut;
    @FXML
    private Label passphrase;
    @FXML
    private Label next;
    @FXML
    private Label problem;
    @FXML
    private VBox working;
    @FXML
    private Label step;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button make;
    @FXML
    private Button stop;
    @FXML
    private Hyperlink back;

    PractiseController(UiKit kit, FileDialogs files, EntryDesk<S> desk, Consumer<S> opened, Runnable leave) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.opened = opened;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        problem.setText("");
        passphrase.setText(kit.text("entry.practice-passphrase", RehearsalPlan.OPEN_PASSPHRASE));
        String name = kit.text("entry.practice-folder-name");
        offer = new FolderOffer(kit, desk, wayOut, name, other -> folder.setText(other.toString()));
        folder.textProperty().subscribe(typed -> told(""));
        kit.tasks().read(progress -> desk.proposed(name)
                .orElseGet(() -> Path.of(System.getProperty("user.home")).resolve(name))).onDone(place -> {
            if (folder.getText().isEmpty()) {
                folder.setText(place.toString());
            }
        });
        Platform.runLater(make::requestFocus);
    }

    private void told(String words) {
        problem.setText(words);
        offer.withdraw();
    }

    @FXML
    private void chooseFolder() {
        files.folder(form.getScene().getWindow(), kit.text("entry.choose-folder"))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    @FXML
    private void make() {
        Optional<Path> place = typed(FolderVerdict.GOOD).path();
        if (place.isEmpty()) {
            unfit(FolderVerdict.NO_PATH);
            return;
        }
        told("");
        kit.tasks().read(progress -> desk.look(place.get())).onDone(seen -> {
            if (seen.excluded()) {
                unfit(seen);
            } else {
                work(place.get());
            }
        });
    }

    private void unfit(FolderVerdict seen) {
        problem.setText(kit.text(typed(seen).verdictKey()));
        offer.propose();
    }

    /** Only the folder is asked for here. */
    private CreateForm typed(FolderVerdict verdict) {
        return new CreateForm("", Role.MEMBER, "", "", folder.getText(), new Strength(0, EntryDesk.Advice.TOO_SHORT),
                verdict);
    }

    private void work(Path place) {
        busy(true);
        show(new Running.Step(0, 1));
        var seat = asMember.isSelected() ? Practise.Seat.MEMBER : Practise.Seat.SECRETARIAT;
        Running<S> work = kit.tasks().run(progress -> desk.practise(place, seat, progress));
        running = Optional.of(work);
        work.onProgress(this::show).onDone(opened)
                .onRefused(refused -> problem.setText(kit.messages().refusal(refused)))
                .onCancelled(() -> problem.setText(kit.text("entry.practice-stopped")))
                .onEnded(() -> busy(false));
    }

    private void show(Running.Step now) {
        bar.setProgress(now.fraction());
        int last = Practise.Step.values().length - 1;
        int members = Practise.Step.MEMBERS.ordinal();
        int number = now.done() >= now.total() - 1 ? last : (int) Math.min(now.done(), members);
        Practise.Step at = Practise.Step.values()[now.done() == 0 ? 0 : number];
        step.setText(kit.text("entry.practice-step." + at.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @FXML
    private void stop() {
        stop.setDisable(true);
        running.ifPresent(Running::cancel);
    }

    @FXML
    private void back() {
        leave.run();
    }

    private void busy(boolean now) {
        form.setDisable(now);
        make.setDisable(now);
        back.setDisable(now);
        stop.setDisable(!now);
        stop.setVisible(now);
        for (Node node : List.of(working, next)) {
            boolean shown = node == working == now;
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
