package vn.thamdinh.ui.print;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.print.BatchOrder;
import vn.thamdinh.usecase.print.BatchReport;
import vn.thamdinh.usecase.signboard.BoardFormat;

/** Extracts and signboards of all recognised units into a folder, with a list of what came of it. */
public final class BatchController {

    private final UiKit kit;
    private final PrintPort port;
    private final FileDialogs files;
    private Running<BatchReport> running;

    @FXML private CheckBox extracts;
    @FXML private CheckBox boardsPdf;
    @FXML private CheckBox boardsSvg;
    @FXML private CheckBox boardsPng;
    @FXML private ProgressBar progress;
    @FXML private Label state;
    @FXML private ListView<String> list;
    @FXML private Button cancel;
    @FXML private Button go;

    public BatchController(UiKit kit, PrintPort port, FileDialogs files) {
        this.kit = kit;
        this.port = port;
        this.files = files;
    }

    /** Opens it over the screen. */
    public void open() {
        Parent view = kit.views().load(this);
        kit.dialogs().openWide(kit.text("batch.title"), view);
    }

    @FXML
    private void initialize() {
        for (CheckBox box : new CheckBox[] {extracts, boardsPdf, boardsSvg, boardsPng}) {
            box.selectedProperty().subscribe(chosen -> working(running != null));
        }
        working(false);
    }

    @FXML
    private void go() {
        files.folder(go.getScene().getWindow(), kit.text("batch.choose")).ifPresent(this::make);
    }

    private void make(Path folder) {
        Set<BoardFormat> formats = EnumSet.noneOf(BoardFormat.class);
        take(formats, boardsPdf, BoardFormat.PDF);
        take(formats, boardsSvg, BoardFormat.SVG);
        take(formats, boardsPng, BoardFormat.PNG);
        BatchOrder order = new BatchOrder(folder, extracts.isSelected(), formats);
        running = kit.tasks().run(step -> port.batch(order, step));
        list.getItems().clear();
        working(true);
        running.onRefused(kit.dialogs()::refused).onDone(report -> show(folder, report)).onProgress(step -> {
            progress.setProgress(step.fraction());
            state.setText(kit.text("batch.at", step.done(), step.total()));
        }).onEnded(() -> {
            running = null;
            working(false);
        });
    }

    private static void take(Set<BoardFormat> formats, CheckBox box, BoardFormat format) {
        if (box.isSelected()) {
            formats.add(format);
        }
    }

    private void show(Path folder, BatchReport report) {
        report.left().forEach(left -> list.getItems().add(kit.text("batch.left", left.name(),
                kit.messages().refusal(new Outcome.Refused<>(left.reason(), left.arguments())))));
        report.files().forEach(file -> list.getItems().add(file.getFileName().toString()));
        state.setText(kit.text(report.stopped() ? "batch.stopped" : "batch.done", report.files().size(),
                report.left().size(), folder));
    }

    private void working(boolean busy) {
        boolean any = extracts.isSelected() || boardsPdf.isSelected() || boardsSvg.isSelected()
                || boardsPng.isSelected();
        go.setDisable(busy || !any);
        progress.setVisible(busy);
        progress.setProgress(-1);
        cancel.setText(kit.text(busy ? "print.stop" : "signboard.close"));
    }

    @FXML
    private void cancel() {
        if (running == null) {
            kit.dialogs().close();
        } else {
            running.cancel();
        }
    }
}
