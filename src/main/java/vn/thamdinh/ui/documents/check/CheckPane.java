package vn.thamdinh.ui.documents.check;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.ui.documents.Part;
import vn.thamdinh.usecase.Outcome;

/** Any paper judged by the rules, and a decision held against a round's packages; what came of it on the right. */
public final class CheckPane implements Part {
    private final UiKit kit;
    private final CheckPort port;
    private final FileDialogs files;
    private final Map<Input, Path> chosen = new EnumMap<>(Input.class);
    private final Map<Input, Label> names = new EnumMap<>(Input.class);
    private final Button verify = new Button();
    private final ScrollPane results = new ScrollPane();
    private final HBox view = new HBox();

    /** What holding a decision against packages needs. */
    private enum Input { PAPER, PACKAGES, IDENTITY }

    public CheckPane(UiKit kit, CheckPort port, FileDialogs files) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        VBox left = new VBox(10, title("documents.check-rules"), LivePages.muted(kit.text("documents.check-rules-text")),
                button("check-file", "documents.check-file", this::judge), title("documents.verify"),
                LivePages.muted(kit.text("documents.verify-text")));
        for (Input input : Input.values()) {
            left.getChildren().add(row(input));
        }
        verify.setId("verify");
        verify.setText(kit.text("documents.verify-go"));
        verify.setGraphic(Icons.SHIELD.node());
        verify.getStyleClass().add("accent");
        verify.setOnAction(event -> verify());
        verify.setDisable(true);
        left.getChildren().add(verify);
        left.setMinWidth(380);
        left.setMaxWidth(380);
        left.getStyleClass().addAll("page", "pane-subtle");
        results.setFitToWidth(true);
        results.getStyleClass().addAll("edge-to-edge", "line-left");
        results.setId("check-results");
        HBox.setHgrow(results, Priority.ALWAYS);
        show(new EmptyState(Icons.SHIELD, kit.text("documents.check-none"), kit.text("documents.check-none-advice")));
        view.getChildren().addAll(left, results);
    }

    private Label title(String key) {
        Label title = new Label(kit.text(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        return title;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node row(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        Label file = LivePages.muted(kit.text("documents.verify-none"));
        HBox.setHgrow(file, Priority.ALWAYS);
        names.put(input, file);
        Button choose = button("choose-" + name, "documents.verify-choose." + name, () -> choose(input));
        choose.setMinWidth(206);
        HBox row = new HBox(8, choose, file);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(Input input) {
        String title = kit.text("documents.verify-choose." + input.name().toLowerCase(Locale.ROOT));
        Optional<Path> file = switch (input) {
            case PAPER -> files.open(window(), title, "pdf").stream().findFirst();
            case PACKAGES -> files.folder(window(), title);
            case IDENTITY -> files.open(window(), title).stream().findFirst();
        };
        file.ifPresent(path -> {
            chosen.put(input, path);
            names.get(input).setText(String.valueOf(path.getFileName()));
            verify.setDisable(chosen.size() < Input.values().length);
        });
    }

    private void judge() {
        files.open(window(), kit.text("documents.check-file"), "pdf", "docx").stream().findFirst().ifPresent(file ->
                kit.tasks().run(progress -> port.judge(file)).onRefused(this::refused)
                        .onDone(judged -> show(new CheckWords(kit).judged(String.valueOf(file.getFileName()), judged))));
    }

    private void verify() {
        verify.setDisable(true);
        kit.tasks().run(progress -> port.verify(chosen.get(Input.PAPER), chosen.get(Input.PACKAGES),
                chosen.get(Input.IDENTITY), progress)).onRefused(this::refused)
                .onDone(checked -> show(new CheckWords(kit).checked(checked)))
                .onEnded(() -> verify.setDisable(false));
    }

    private void refused(Outcome.Refused<?> refused) {
        show(new EmptyState(Icons.WARNING, kit.text("documents.check-refused"), kit.messages().refusal(refused)));
    }

    private void show(Node node) {
        results.setContent(node);
        results.setVvalue(0);
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh(DocumentsPort.Data data) {
        // A paper from anywhere has nothing to do with the open round.
    }
}
