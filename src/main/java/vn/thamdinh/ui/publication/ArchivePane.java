package vn.thamdinh.ui.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.archive.CheckArchive;
import vn.thamdinh.usecase.archive.ExportArchive;

/** Step 7: the round as files that anybody can read, and the check that none of them changed. */
final class ArchivePane extends StepPane {
    private static final double BAR = 320;

    private final UiKit kit;
    private final PublicationPort port;
    private final FileDialogs files;
    private final Runnable changed;
    private final Button export;
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;
    private final VBox report = new VBox(8);
    private Optional<Running<?>> running = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    ArchivePane(UiKit kit, PublicationPort port, FileDialogs files, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.changed = changed;
        export = button("export-archive", kit.text("publish.archive"), Icons.EXPORT, this::ask);
        export.getStyleClass().add("accent");
        cancel = button("cancel-archive", kit.text("dialog.cancel"), Icons.REMOVE,
                () -> running.ifPresent(Running::cancel));
        bar.setPrefWidth(BAR);
        report.setId("archive-report");
        HBox way = new HBox(8, bar, cancel);
        way.setVisible(false);
        way.visibleProperty().bind(export.disabledProperty());
        fill(new VBox(12, way, report), export, button("check-archive", kit.text("publish.check-archive"), Icons.SHIELD,
                this::check));
        say(kit.text("publish.archive-says"));
    }

    @Override
    void show(PublicationPort.Data fresh) {
        today = fresh.today();
    }

    private void ask() {
        new FormBox(kit).needed("purpose", kit.text("publish.purpose"), kit.text("publish.usual-purpose"))
                .check("evidence", kit.text("publish.with-evidence"), false)
                .note(form -> kit.text("publish.archive-plain"))
                .open(kit.text("publish.archive"), kit.text("publish.choose-folder"), false, form -> files.folder(
                        node().getScene().getWindow(), kit.text("publish.choose-folder")).ifPresent(folder ->
                        export(new ExportArchive.Wanted(folder.resolve("luu-tru-" + today), form.checked("evidence"),
                                form.text("purpose")))));
    }

    private void export(ExportArchive.Wanted wanted) {
        export.setDisable(true);
        report.getChildren().clear();
        running = Optional.of(kit.tasks().run(progress -> port.verbs().archive().export(wanted, progress))
                .onProgress(step -> bar.setProgress(step.fraction())).onDone(written -> {
                    port.saved();
                    line(Tone.OK, kit.text("publish.archived", written.files(), written.folder()));
                    line(Tone.INFO, kit.text("publish.archive-sums", written.sums()));
                    written.absent().forEach(one -> line(Tone.WARN, kit.text("publish.archive-absent", one)));
                    changed.run();
                }).onRefused(kit.dialogs()::refused).onEnded(() -> export.setDisable(false)));
    }

    private void check() {
        files.folder(node().getScene().getWindow(), kit.text("publish.check-archive")).ifPresent(this::check);
    }

    private void check(Path folder) {
        report.getChildren().clear();
        kit.tasks().run(progress -> CheckArchive.check(folder, progress)).onDone(this::found)
                .onRefused(kit.dialogs()::refused);
    }

    private void found(CheckArchive.Checked checked) {
        line(checked.whole() ? Tone.OK : Tone.ERROR, kit.text(checked.whole() ? "publish.archive-whole"
                : "publish.archive-changed", checked.sound()));
        checked.changed().forEach(name -> line(Tone.ERROR, kit.text("publish.file-changed", name)));
        checked.missing().forEach(name -> line(Tone.ERROR, kit.text("publish.file-missing", name)));
        checked.foreign().forEach(name -> line(Tone.WARN, kit.text("publish.file-foreign", name)));
    }

    private void line(Tone tone, String words) {
        Label label = new Label(words, tone.shape().node(tone.styleClass("icon")));
        label.setWrapText(true);
        report.getChildren().add(label);
    }
}
