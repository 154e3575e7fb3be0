package vn.thamdinh.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.diagnosis.FaultReport;
import vn.thamdinh.usecase.doctor.Doctor;
import vn.thamdinh.usecase.doctor.Finding;
import vn.thamdinh.usecase.doctor.MachineFacts;

/** Looks at the computer when asked to, says in plain words what it finds, and what to do. */
public final class DoctorCard {

    private final UiKit kit;
    private final BiFunction<MachineFacts.Display, Progress, MachineFacts> reader;
    private final VBox found = new VBox(10);
    private final Button begin;
    private final Button stop;
    private final Button copy;
    private final ProgressBar progress = new ProgressBar();
    private final VBox view;
    private List<Finding> findings = List.of();

    /** @param reader reads the facts; blocks for some seconds */
    public DoctorCard(UiKit kit, BiFunction<MachineFacts.Display, Progress, MachineFacts> reader) {
        this.kit = kit;
        this.reader = reader;
        Label title = new Label(kit.text("doctor.title"));
        title.getStyleClass().add("section-title");
        Label hint = words(kit.text("doctor.hint"), "muted");
        begin = new Button(kit.text("doctor.begin"));
        begin.setId("doctor-begin");
        begin.setOnAction(event -> look());
        stop = new Button(kit.text("dialog.cancel"));
        copy = new Button(kit.text("doctor.copy"), Icons.COPY.node());
        copy.setId("doctor-copy");
        copy.setOnAction(event -> copy());
        for (Node node : List.of(stop, copy, progress, found)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        HBox row = new HBox(10, begin, stop, progress, copy);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        found.setId("doctor-found");
        view = new VBox(8, title, hint, row, found);
        view.getStyleClass().add("card-box");
        view.setId("doctor-card");
    }

    public Node view() {
        return view;
    }

    private void look() {
        MachineFacts.Display display = display();
        busy(true);
        Running<MachineFacts> running = kit.tasks().read(step -> reader.apply(display, step));
        stop.setOnAction(event -> running.cancel());
        running.onProgress(step -> progress.setProgress(step.fraction()))
                .onDone(facts -> show(Doctor.look(facts)))
                .onEnded(() -> busy(false));
    }

    private void busy(boolean now) {
        begin.setDisable(now);
        stop.setVisible(now);
        progress.setVisible(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    /** Of the screen on which the window is. */
    private MachineFacts.Display display() {
        var window = view.getScene() == null ? null : view.getScene().getWindow();
        Screen screen = Optional.ofNullable(window).flatMap(shown -> Screen.getScreensForRectangle(shown.getX(),
                shown.getY(), shown.getWidth(), shown.getHeight()).stream().findFirst()).orElse(Screen.getPrimary());
        Rectangle2D room = screen.getBounds();
        return new MachineFacts.Display((int) room.getWidth(), (int) room.getHeight(), screen.getOutputScaleX());
    }

    private void show(List<Finding> fresh) {
        findings = fresh;
        found.getChildren().setAll(fresh.stream().map(this::line).toList());
        found.setVisible(true);
        copy.setVisible(true);
        copy.setText(kit.text("doctor.copy"));
        begin.setText(kit.text("doctor.again"));
    }

    private Node line(Finding finding) {
        Tone tone = tone(finding);
        Label subject = new Label(kit.text("doctor.subject." + lower(finding.subject())),
                tone.shape().node(tone.styleClass("icon")));
        subject.getStyleClass().add("strong");
        subject.getStyleClass().add("doctor-subject");
        List<String> arguments = finding.arguments();
        VBox said = new VBox(2, words(said(finding, arguments), "plain"));
        advice(finding, arguments).ifPresent(advice -> said.getChildren().add(words("→ " + advice, "muted")));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(10, subject, said);
        line.setAccessibleText(kit.text("doctor.state." + state(finding)));
        return line;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private String said(Finding finding, List<String> arguments) {
        return kit.text(finding.key(), arguments.toArray());
    }

    private Optional<String> advice(Finding finding, List<String> arguments) {
        return finding instanceof Finding.Good || !kit.messages().has(finding.adviceKey()) ? Optional.empty()
                : Optional.of(kit.text(finding.adviceKey(), arguments.toArray()));
    }

    private static Tone tone(Finding finding) {
        return switch (finding) {
            case Finding.Good _ -> Tone.OK;
            case Finding.Advice _ -> Tone.WARN;
            case Finding.Fault _ -> Tone.ERROR;
            case Finding.Unknown _ -> Tone.MUTED;
        };
    }

    private static String state(Finding finding) {
        return switch (finding) {
            case Finding.Good _ -> "good";
            case Finding.Advice _ -> "advice";
            case Finding.Fault _ -> "fault";
            case Finding.Unknown _ -> "unknown";
        };
    }

    private static String lower(Finding.Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(FaultReport.circumstances() + "\n"
                + findings.stream().map(this::told).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(kit.text("doctor.copied"));
    }

    /** For somebody else's eyes: without what printers and sticks are called here. */
    private String told(Finding finding) {
        List<String> arguments = finding.withoutNames();
        return "[" + kit.text("doctor.state." + state(finding)) + "] "
                + kit.text("doctor.subject." + lower(finding.subject())) + ": " + said(finding, arguments)
                + advice(finding, arguments).map(advice -> "\n  → " + advice).orElse("");
    }
}
