package vn.thamdinh.ui.care;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.care.Ailment;
import vn.thamdinh.usecase.care.Care;
import vn.thamdinh.usecase.care.KeptBackup;
import vn.thamdinh.usecase.care.SecondMedium;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** Care of the open workspace among the settings: backups, a second place for them, checking, moving, passphrase, lock. */
public final class CareCard {

    private static final List<Integer> KEPT = List.of(10, 20, 30, 60, 100, 200);
    private static final int STEM = 16;

    private final UiKit kit;
    private final Care care;
    private final FileDialogs files;
    private final Ways ways;
    private final LongWork work;
    private final Label last = words();
    private final Label second = words();
    private final Label alone = words();
    private final Label lost = words();
    private final ComboBox<Integer> kept = new ComboBox<>();
    private final Button copyNow;
    private final VBox view;
    private boolean reading;

    /**
     * What concerns the whole window.
     *
     * @param lock   asks for the passphrase before anything is seen again
     * @param closed after the workspace was closed; given what is to be said on the way in, and how
     */
    public record Ways(Runnable lock, BiConsumer<Tone, String> closed) {
    }

    /** What the card shows, read in one go. */
    private record Standing(List<KeptBackup> backups, int kept, Optional<SecondMedium.Standing> second,
            Optional<Long> onOneDisk, List<String> lost) {
    }

    public CareCard(UiKit kit, Care care, FileDialogs files, Ways ways) {
        this.kit = kit;
        this.care = care;
        this.files = files;
        this.ways = ways;
        this.work = new LongWork(kit);
        this.copyNow = button("care-copy-now", "care.copy-now", this::copyNow);
        alone.getStyleClass().setAll("label", "note-box");
        alone.setMaxWidth(Double.MAX_VALUE);
        lost.getStyleClass().setAll("label", "note-box");
        lost.setMaxWidth(Double.MAX_VALUE);
        lost.setId("care-lost");
        visible(lost, false);
        keep();
        view = new VBox(10, heading("care.backups"), last, lost, alone, buttons(button("care-backup", "care.backup-now",
                this::backUp), button("care-list", "care.list", this::list)), keptRow(), second,
                buttons(button("care-second", "care.second-choose", this::chooseSecond), copyNow),
                heading("care.workspace"), buttons(button("care-verify", "care.verify", this::verify),
                        button("care-passphrase", "care.passphrase", this::passphrase),
                        button("care-move", "care.move", this::move), button("care-lock", "care.lock-now", ways.lock())));
        view.getStyleClass().add("card-box");
        view.setId("care-card");
    }

    private static Label words() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private Label heading(String key) {
        Label heading = new Label(kit.text(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static FlowPane buttons(Button... buttons) {
        return new FlowPane(8, 8, buttons);
    }

    private HBox keptRow() {
        Label label = new Label(kit.text("care.kept"));
        label.setLabelFor(kept);
        HBox row = new HBox(8, label, kept);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void keep() {
        kept.getItems().setAll(KEPT);
        kept.setId("care-kept");
        kept.setAccessibleText(kit.text("care.kept"));
        kept.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : kit.text("care.kept-number", number);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        kept.valueProperty().addListener((property, before, now) -> {
            if (!reading && now != null) {
                kit.tasks().run(progress -> care.backups().keep(now)).onRefused(kit.dialogs()::refused);
            }
        });
    }

    public Node view() {
        return view;
    }

    /** Reads anew how it stands. */
    public void read() {
        kit.tasks().read(this::standing).onDone(this::show);
    }

    private Standing standing(Progress progress) {
        List<KeptBackup> backups = care.backups().list() instanceof Outcome.Done<List<KeptBackup>>(List<KeptBackup> all)
                ? all : List.of();
        return new Standing(backups, care.backups().kept(), care.secondMedium().standing(), care.onOneDisk(),
                care.lost());
    }

    private void show(Standing now) {
        last.setText(now.backups().stream().flatMap(one -> one.details().stream()).findFirst()
                .map(newest -> kit.text("care.last", Figures.moment(newest.at(), ZoneId.systemDefault()),
                        BackupWords.why(kit, newest.why()), now.backups().size()))
                .orElseGet(() -> kit.text("care.none")));
        second.setText(now.second().map(this::second).orElseGet(() -> kit.text("care.second-none")));
        alone.setText(kit.text("care.one-disk"));
        lost.setText(kit.text("care.lost", String.join(", ", now.lost())));
        visible(lost, !now.lost().isEmpty());
        visible(alone, now.second().isEmpty());
        visible(copyNow, now.second().filter(SecondMedium.Standing::there).isPresent());
        reading = true;
        if (!kept.getItems().contains(now.kept())) {
            kept.getItems().add(now.kept());
        }
        kept.setValue(now.kept());
        reading = false;
    }

    private String second(SecondMedium.Standing medium) {
        String copied = medium.copied().map(at -> Figures.moment(at, ZoneId.systemDefault()))
                .orElseGet(() -> kit.text("care.never"));
        return kit.text(medium.there() ? "care.second-there" : "care.second-away", medium.folder().toString(), copied);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void backUp() {
        work.run(kit.text("care.backup-now"), progress -> care.backups().make("hand"), number -> {
            kit.dialogs().notice(Tone.OK, kit.text("care.backed-up", number));
            kit.tasks().read(this::standing).onDone(now -> {   // a medium may have been plugged in since
                show(now);
                if (copyNow.isVisible()) {
                    copyNow();
                }
            });
        });
    }

    private void list() {
        new BackupsDialog(kit, care, this::read, ways).open();
    }

    private void chooseSecond() {
        files.folder(view.getScene().getWindow(), kit.text("care.second-choose")).ifPresent(folder ->
                work.beside(kit.text("care.copying"), progress -> care.secondMedium().bringTo(folder, progress),
                        written -> note(progress -> care.secondMedium().settle(folder))));
    }

    /** Beside the changes: a medium may be slow. Where it is not there, nothing is said. */
    private void copyNow() {
        work.beside(kit.text("care.copying"), progress -> care.secondMedium().bring(progress), written ->
                written.ifPresent(_ -> note(progress -> care.secondMedium().note())));
    }

    private void note(BackgroundTasks.Work<Boolean> note) {
        kit.tasks().run(note).onDone(_ -> {
            kit.dialogs().notice(Tone.OK, kit.text("care.copied"));
            read();
        }).onRefused(kit.dialogs()::refused);
    }

    private void verify() {
        work.beside(kit.text("care.verifying"), progress -> care.check().verify(progress), this::verified);
    }

    private void verified(WorkspaceCheck check) {
        List<Ailment> ailments = Ailment.of(check.faults());
        VBox lines = new VBox(10);
        if (ailments.isEmpty()) {
            lines.getChildren().add(line(kit.text("care.sound", check.entries())));
        }
        told(lines, "care.remade", check.remade());
        told(lines, "care.lost", check.lost());
        ailments.forEach(ailment -> lines.getChildren().add(line(kit.text(ailment.kind().key(), ailment.count(),
                ailment.files()))));
        Label stem = line(kit.text("care.digest", check.digest().substring(0, STEM).toUpperCase(Locale.ROOT)));
        stem.getStyleClass().addAll("muted", "small");
        lines.getChildren().add(stem);
        if (ailments.stream().anyMatch(ailment -> ailment.kind().isMendedByRebuilding())) {
            lines.getChildren().add(button("care-rebuild", "care.rebuild", () -> {
                kit.dialogs().close();
                work.run(kit.text("care.rebuild"), progress -> care.check().rebuild(progress), this::verified);
            }));
        }
        Button close = button("care-verified", "care.close", kit.dialogs()::close);
        close.setDefaultButton(true);
        lines.getChildren().add(close);
        kit.dialogs().open(kit.text(ailments.isEmpty() ? "care.sound-title"
                : ailments.stream().allMatch(ailment -> ailment.kind().isOfBackups()) ? "care.ailing-backups-title"
                : "care.ailing-title"), lines);
    }

    private void told(VBox lines, String key, List<String> segments) {
        if (!segments.isEmpty()) {
            lines.getChildren().add(line(kit.text(key, String.join(", ", segments))));
        }
    }

    private static Label line(String text) {
        Label label = words();
        label.setText(text);
        return label;
    }

    private void passphrase() {
        new PassphraseDialog(kit, care).open();
    }

    private void move() {
        new MoveDialog(kit, care, files, ways).open(view.getScene().getWindow());
    }
}
