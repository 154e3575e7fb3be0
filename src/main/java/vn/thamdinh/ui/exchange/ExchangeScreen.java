package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.MemberRow;

/** Packages out and in. What was done in this session stays listed until the program is closed. */
public final class ExchangeScreen implements Screen {

    /** One thing done. */
    record Act(Instant at, Icons icon, String what, String file, Tone tone, String result) {
    }

    private static final double TALL = 116;
    private static final double MOST_WORDS = 410;

    private final UiKit kit;
    private final ExchangePort port;
    private final FileDialogs files;
    private final Clock clock;
    private Parent view;

    @FXML private VBox chooser;
    @FXML private ComboBox<Candidate> members;
    @FXML private TextField device;
    @FXML private Button choose;
    @FXML private Button export;
    @FXML private Button receive;
    @FXML private HBox running;
    @FXML private Label step;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private TableView<Act> acts;
    @FXML private StackPane nothing;

    /** A person of the roster as the list shows him. */
    record Candidate(MemberRow member) {
        @Override
        public String toString() {
            return member.name() + (member.position().isEmpty() ? "" : ", " + member.position())
                    + (member.body().isEmpty() ? "" : " (" + member.body() + ")");
        }
    }

    public ExchangeScreen(UiKit kit, ExchangePort port, FileDialogs files, Clock clock) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        big(export, Icons.EXPORT, "exchange.export", "exchange.export-advice");
        big(receive, Icons.IMPORT, "exchange.receive", "exchange.receive-advice");
        Columns columns = new Columns(kit.settings(), "exchange");
        columns.put(acts,
                columns.<Act>figure("at", kit.text("exchange.at"), 90,
                        act -> Figures.time(act.at(), ZoneId.systemDefault())),
                columns.<Act>node("what", kit.text("exchange.what"), 150, act -> new Label(act.what(),
                        act.icon().node())),
                columns.<Act>text("file", kit.text("exchange.file"), 300, Act::file),
                columns.<Act>node("result", kit.text("exchange.result"), 600, ExchangeScreen::result));
        nothing.getChildren().setAll(new EmptyState(Icons.EXCHANGE, kit.text("exchange.none"),
                kit.text("exchange.none-advice")));
        nothing.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(acts.getItems()));
        nothing.setMouseTransparent(true);
        acts.visibleProperty().bind(nothing.visibleProperty().not());
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "exchange.title";
    }

    @Override
    public void shown() {
        kit.tasks().read(nothingToTell -> port.candidates()).onDone(candidates -> {
            members.getItems().setAll(candidates.stream().map(Candidate::new).toList());
            chooser.setVisible(!candidates.isEmpty());
            chooser.setManaged(!candidates.isEmpty());
        });
    }

    @FXML
    private void export() {
        files.folder(export.getScene().getWindow(), kit.text("exchange.choose-folder")).ifPresent(folder ->
                kit.dialogs().open(kit.text("exchange.export-title"), new SecretForm(kit,
                        kit.text("exchange.export-secret"), kit.text("exchange.export-go"), true,
                        secret -> exportTo(folder, secret))));
    }

    private void exportTo(Path folder, char[] secret) {
        follow(kit.text("exchange.exporting"), kit.tasks().run(stop -> port.export(folder, secret, stop)))
                .onRefused(refused -> {
                    tell(Icons.EXPORT, "exchange.exported", folder.toString(), Tone.WARN,
                            kit.messages().refusal(refused));
                    kit.dialogs().refused(refused);
                })
                .onDone(made -> tell(Icons.EXPORT, "exchange.exported", made.file().getFileName().toString(), Tone.OK,
                        kit.text("exchange.export-result", Numbers.format(made.entries()), digest(made.digest()))));
    }

    @FXML
    private void receive() {
        List<Path> chosen = files.open(receive.getScene().getWindow(), kit.text("exchange.choose-file"), "tdpkg");
        if (!chosen.isEmpty()) {
            kit.dialogs().open(kit.text("exchange.receive-title"), new SecretForm(kit,
                    kit.text("exchange.receive-secret", chosen.size()), kit.text("exchange.receive-go"), false,
                    secret -> receiveAll(chosen, secret)));
        }
    }

    /** One after another; each use of the passphrase clears its own copy. */
    private void receiveAll(List<Path> chosen, char[] secret) {
        Path file = chosen.getFirst();
        List<Path> rest = chosen.subList(1, chosen.size());
        char[] copy = secret.clone();
        follow(kit.text("exchange.receiving", file.getFileName()), kit.tasks().run(stop ->
                port.receive(file, copy, stop)))
                .onRefused(refused -> {
                    tell(Icons.IMPORT, "exchange.received", file.getFileName().toString(), Tone.WARN,
                            kit.messages().refusal(refused));
                    kit.dialogs().refused(refused);
                })
                .onDone(in -> tell(Icons.IMPORT, "exchange.received", file.getFileName().toString(), Tone.OK,
                        kit.text(in.newerKinds() > 0 ? "exchange.receive-newer" : "exchange.receive-result",
                                Numbers.format(in.added()), Numbers.format(in.known()),
                                Numbers.format(in.newerKinds()), digest(in.digest()))))
                .onEnded(() -> {
                    follow(false);
                    if (rest.isEmpty()) {
                        java.util.Arrays.fill(secret, ' ');
                        shown();
                    } else {
                        receiveAll(rest, secret);
                    }
                });
    }

    private <T> Running<T> follow(String words, Running<T> work) {
        step.setText(words);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        follow(true);
        cancel.setOnAction(event -> work.cancel());
        return work.onProgress(at -> progress.setProgress(at.fraction()))
                .onCancelled(() -> kit.dialogs().notice(Tone.INFO, kit.text("exchange.stopped")))
                .onEnded(() -> follow(false));
    }

    private void follow(boolean on) {
        running.setVisible(on);
        running.setManaged(on);
        export.setDisable(on);
        receive.setDisable(on);
    }

    private void tell(Icons icon, String what, String file, Tone tone, String result) {
        acts.getItems().addFirst(new Act(clock.instant(), icon, kit.text(what), file, tone, result));
    }

    @FXML
    private void choose() {
        Candidate chosen = members.getValue();
        if (chosen == null) {
            members.show();
            return;
        }
        String machine = device.getText();
        kit.tasks().run(nothingToTell -> port.choose(chosen.member().id(), machine))
                .onRefused(kit.dialogs()::refused)
                .onDone(person -> {
                    kit.dialogs().notice(Tone.OK, kit.text("exchange.welcome", person.name()));
                    shown();
                });
    }

    private void big(Button button, Icons icon, String title, String advice) {
        Label words = new Label(kit.text(title));
        words.getStyleClass().add("big-words");
        Label more = new Label(kit.text(advice));
        more.getStyleClass().add("muted");
        more.setWrapText(true);
        more.setPrefWidth(MOST_WORDS);
        VBox text = new VBox(3, words, more);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(18, icon.node(), text);
        box.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(box);
        button.setText(null);
        button.setAccessibleText(kit.text(title));
        button.setPrefSize(500, TALL);
        button.setMinHeight(TALL);
        button.setMaxHeight(TALL);
    }

    private static Node result(Act act) {
        Label label = new Label(act.result(), act.tone().shape().node(act.tone().styleClass("icon")));
        label.setTooltip(new javafx.scene.control.Tooltip(act.result()));
        return label;
    }

    private static String digest(String hex) {
        return hex.substring(0, Math.min(8, hex.length()));
    }
}
