package vn.thamdinh.ui.entry;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import javafx.fxml.FXML;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

/** Shows the recovery code, this once. There is no way on without saying that it is in a safe place. */
final class RecoveryCodeController {

    private static final double PRINT_MARGIN = 40;

    private final UiKit kit;
    private final String code;
    private final Runnable goOn;

    @FXML
    private TilePane groups;
    @FXML
    private Button print;
    @FXML
    private Button save;
    @FXML
    private CheckBox kept;
    @FXML
    private Button next;

    RecoveryCodeController(UiKit kit, String code, Runnable goOn) {
        this.kit = kit;
        this.code = code;
        this.goOn = goOn;
    }

    @FXML
    private void initialize() {
        for (String group : code.split("-(?=.{4})")) {
            Label label = new Label(group);
            label.getStyleClass().add("code-group");
            groups.getChildren().add(label);
        }
        print.setGraphic(Icons.PRINT.node());
        save.setGraphic(Icons.SAVE.node());
        boolean printers = Printer.getDefaultPrinter() != null;
        print.setVisible(printers);
        print.setManaged(printers);
        next.disableProperty().bind(kept.selectedProperty().not());
    }

    @FXML
    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(groups.getScene().getWindow())) {
            return;
        }
        Text page = new Text(PRINT_MARGIN, PRINT_MARGIN, sheet());
        if (job.printPage(page) && job.endJob()) {
            kit.dialogs().notice(Tone.OK, kit.text("entry.code-printed"));
        } else {
            kit.dialogs().notice(Tone.WARN, kit.text("entry.code-not-printed"));
        }
    }

    @FXML
    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.text("entry.code-save"));
        chooser.setInitialFileName(kit.text("entry.code-file"));
        File chosen = chooser.showSaveDialog(groups.getScene().getWindow());
        if (chosen == null) {
            return;
        }
        kit.tasks().run(progress -> Outcome.done(Files.writeString(chosen.toPath(), sheet(), StandardCharsets.UTF_8)))
                .onDone(file -> kit.dialogs().notice(Tone.OK, kit.text("entry.code-saved", file.getFileName())))
                .onFailed(failure -> kit.dialogs().notice(Tone.ERROR, kit.text("entry.code-not-saved")));
    }

    @FXML
    private void next() {
        goOn.run();
    }

    private String sheet() {
        return kit.text("entry.code-sheet", code) + System.lineSeparator();
    }
}
