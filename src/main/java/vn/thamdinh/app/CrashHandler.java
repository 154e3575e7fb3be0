package vn.thamdinh.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.diagnosis.FaultReport;

/** Where everything nobody expected ends: a calm dialog with a code, details to be copied, and ways on. */
final class CrashHandler {

    private static final Logger LOG = Logger.getLogger(CrashHandler.class.getName());
    private static final int DETAIL_ROWS = 9;

    private final Supplier<UiKit> kit;
    private final Runnable quit;
    private boolean shown;

    /** @param kit the kit of the window as it is when something happens */
    CrashHandler(Supplier<UiKit> kit, Runnable quit) {
        this.kit = kit;
        this.quit = quit;
    }

    /** From now on catches what no thread of the program expected. */
    void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> handle(failure));
    }

    /** From any thread. */
    void handle(Throwable failure) {
        FaultReport report = FaultReport.of(failure);
        LOG.log(Level.SEVERE, failure, report::code);
        Platform.runLater(() -> show(report));
    }

    /** One at a time: a mistake in a repeated step would otherwise bury the window. */
    private void show(FaultReport report) {
        if (shown) {
            return;
        }
        shown = true;
        UiKit now = kit.get();
        now.dialogs().open(now.text("crash.title"), content(report, now));
    }

    private VBox content(FaultReport report, UiKit now) {
        Label text = new Label(now.text("crash.text"));
        text.setWrapText(true);
        text.getStyleClass().add("dialog-text");
        Label code = new Label(now.text("crash.code", report.code()));
        code.getStyleClass().add("strong");
        TextArea details = new TextArea(report.details());
        details.setEditable(false);
        details.setPrefRowCount(DETAIL_ROWS);
        details.getStyleClass().add("crash-details");

        Button copy = new Button(now.text("crash.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(now.text("crash.copied"));
        });
        Button leave = new Button(now.text("crash.quit"));
        leave.setId("crash-quit");
        leave.setOnAction(event -> quit.run());
        Button goOn = new Button(now.text("crash.go-on"));
        goOn.setDefaultButton(true);
        goOn.setOnAction(event -> now.dialogs().close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8);
        buttons.getChildren().setAll(List.of(copy, gap, leave, goOn));
        VBox content = new VBox(12, text, code, details, buttons);
        content.setId("crash");
        content.parentProperty().subscribe(parent -> shown = parent != null);
        return content;
    }
}
