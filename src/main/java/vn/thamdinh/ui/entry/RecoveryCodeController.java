package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.QrPicture;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.recovery.QrCode;
import vn.thamdinh.usecase.recovery.RecoverySheet;

/**
 * Shows the recovery code, this once. There is no way on before it was saved to a file, printed, or copied by hand,
 * which two groups typed back show.
 */
final class RecoveryCodeController<S> {

    private static final double SIDE = 150;
    private static final double PRINT_MARGIN = 40;
    private static final double PRINT_WIDTH = 430;

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<S> desk;
    private final EntryDesk.CreatedWorkspace<S> created;
    private final Consumer<S> goOn;
    private final List<String> code;
    private final int firstAsked;
    private final int secondAsked;
    private final SimpleBooleanProperty safe = new SimpleBooleanProperty();

    @FXML
    private TilePane groups;
    @FXML
    private StackPane square;
    @FXML
    private Button print;
    @FXML
    private Button save;
    @FXML
    private Label firstLabel;
    @FXML
    private TextField first;
    @FXML
    private Label secondLabel;
    @FXML
    private TextField second;
    @FXML
    private Label state;
    @FXML
    private Button next;
    @FXML
    private ProgressBar busy;

    RecoveryCodeController(UiKit kit, FileDialogs files, EntryDesk<S> desk, EntryDesk.CreatedWorkspace<S> created,
            Consumer<S> goOn) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.created = created;
        this.goOn = goOn;
        this.code = RecoverySheet.groups(created.recoveryCode());
        // One of each half, not the last with its check symbol; by the code itself, so that nobody learns to copy only
        // those that are always asked.
        int half = Math.max(2, code.size() / 2);
        this.firstAsked = Math.min(code.size() - 1, created.recoveryCode().charAt(0) % half);
        this.secondAsked = Math.max(0, code.size() - 2 - created.recoveryCode().charAt(1) % (half - 1));
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < code.size(); i++) {
            groups.getChildren().add(group(i + 1, code.get(i)));
        }
        square.getChildren().add(new QrPicture(QrCode.of(created.recoveryCode()), SIDE));
        print.setGraphic(Icons.PRINT.node());
        save.setGraphic(Icons.SAVE.node());
        boolean printers = Printer.getDefaultPrinter() != null;
        print.setVisible(printers);
        print.setManaged(printers);
        firstLabel.setText(kit.text("entry.code-group", firstAsked + 1));
        secondLabel.setText(kit.text("entry.code-group", secondAsked + 1));
        first.textProperty().subscribe(this::compare);
        second.textProperty().subscribe(this::compare);
        state.setText("");
        next.disableProperty().bind(safe.not());
        Platform.runLater(save::requestFocus);
    }

    private static Node group(int number, String letters) {
        Label index = new Label(String.valueOf(number));
        index.getStyleClass().add("entry-hint");
        Label label = new Label(letters);
        label.getStyleClass().add("code-group");
        return new VBox(index, label);
    }

    private void compare() {
        boolean both = RecoverySheet.sameGroup(code.get(firstAsked), first.getText())
                && RecoverySheet.sameGroup(code.get(secondAsked), second.getText());
        if (both) {
            safe("entry.code-typed-right");
        } else if (!safe.get()) {
            boolean full = first.getText().strip().length() >= code.get(firstAsked).length()
                    && second.getText().strip().length() >= code.get(secondAsked).length();
            state.setText(full ? kit.text("entry.code-typed-wrong") : "");
        }
    }

    private void safe(String key, Object... arguments) {
        safe.set(true);
        state.setText(kit.text(key, arguments));
    }

    @FXML
    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(groups.getScene().getWindow())) {
            return;
        }
        if (job.printPage(paper()) && job.endJob()) {
            safe("entry.code-printed");
        } else {
            kit.dialogs().notice(Tone.WARN, kit.text("entry.code-not-printed"));
        }
    }

    private Node paper() {
        VBox page = new VBox(PRINT_MARGIN / 2, wrapped(kit.text("entry.code-sheet-title")),
                wrapped(kit.text("entry.code-sheet-before")), wrapped(created.recoveryCode()),
                new QrPicture(QrCode.of(created.recoveryCode()), SIDE), wrapped(kit.text("entry.code-sheet-after")));
        page.setTranslateX(PRINT_MARGIN);
        page.setTranslateY(PRINT_MARGIN);
        return page;
    }

    private static Text wrapped(String words) {
        Text text = new Text(words);
        text.setWrappingWidth(PRINT_WIDTH);
        return text;
    }

    @FXML
    private void save() {
        files.save(groups.getScene().getWindow(), kit.text("entry.code-save"), kit.text("entry.code-file"))
                .ifPresent(this::saveTo);
    }

    private void saveTo(Path file) {
        var sheet = new RecoverySheet(kit.text("entry.code-sheet-title"), kit.text("entry.code-sheet-before"),
                kit.text("entry.code-sheet-after"));
        kit.tasks().run(progress -> desk.saveSheet(sheet, created.recoveryCode(), file))
                .onDone(saved -> safe("entry.code-saved", saved.getFileName()))
                .onRefused(refused -> state.setText(kit.text("entry.code-not-saved")));
    }

    @FXML
    private void next() {
        busy.setVisible(true);
        kit.tasks().run(progress -> desk.recoveryKept(created.session()))
                .onDone(goOn)
                .onRefused(refused -> state.setText(kit.messages().refusal(refused)))
                .onEnded(() -> busy.setVisible(false));
    }
}
