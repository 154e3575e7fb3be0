package vn.thamdinh.ui.audit;

import java.time.ZoneId;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.audit.AuditList.Row;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** Every entry, newest first: who, on which machine, what, why, and whether it counts. */
public final class AuditScreen implements Screen {

    private final UiKit kit;
    private final AuditPort port;
    private Parent view;
    private AuditList list;

    @FXML private TextField search;
    @FXML private Label counts;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private Button verify;
    @FXML private Label found;
    @FXML private TableView<Row> table;
    @FXML private HBox detail;

    public AuditScreen(UiKit kit, AuditPort port) {
        this.kit = kit;
        this.port = port;
    }

    @FXML
    private void initialize() {
        verify.setGraphic(Icons.SHIELD.node());
        Columns columns = new Columns(kit.settings(), "audit");
        columns.put(table,
                columns.<Row>figure("time", kit.text("audit.time"), 182, row -> Figures.date(
                        row.time().atZone(ZoneId.systemDefault()).toLocalDate()) + " "
                        + Figures.time(row.time(), ZoneId.systemDefault())),
                columns.<Row>text("who", kit.text("audit.who"), 148, Row::who),
                columns.<Row>text("device", kit.text("audit.device"), 92, Row::device),
                columns.<Row>text("action", kit.text("audit.action"), 106, Row::action),
                columns.<Row>text("about", kit.text("audit.about"), 176, Row::about),
                columns.<Row>text("value", kit.text("audit.value"), 84, Row::value),
                columns.<Row>text("reason", kit.text("audit.reason"), 140, Row::reason),
                columns.<Row>node("state", kit.text("audit.state"), 222, AuditScreen::state));
        table.setPlaceholder(new Label(kit.text("audit.none")));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> tell(row));
        search.textProperty().addListener((property, old, query) -> fill());
        tell(null);
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
        return "audit.title";
    }

    @Override
    public void shown() {
        kit.tasks().read(nothing -> port.read().map(data -> AuditList.of(kit.messages(), data)))
                .onDone(read -> read.ifPresent(fresh -> {
                    list = fresh;
                    fill();
                }));
    }

    /** Filters by a unit's name or a part of an entry's id. */
    @Override
    public void reveal(String target) {
        search.setText(target);
    }

    private void fill() {
        if (list == null) {
            return;
        }
        List<Row> rows = list.matching(search.getText());
        table.getItems().setAll(rows);
        String all = kit.text("audit.counted", Numbers.format(rows.size()), Numbers.format(list.entries()));
        counts.setText(list.newerKinds() == 0 ? all
                : all + " · " + kit.text("audit.newer", Numbers.format(list.newerKinds())));
    }

    private static Label state(Row row) {
        Label label = new Label(row.state(), row.tone().shape().node(row.tone().styleClass("icon")));
        label.getStyleClass().add(switch (row.tone()) {
            case OK -> "ok";
            case WARN -> "warn";
            case ERROR -> "bad";
            case INFO, MUTED -> "muted";
        });
        label.setTooltip(new javafx.scene.control.Tooltip(row.state()));
        return label;
    }

    private void tell(Row row) {
        Label words = new Label(row == null ? kit.text("audit.choose")
                : kit.text("audit.entry", row.id().hex(), row.reason().isEmpty() ? Figures.NONE : row.reason()));
        words.getStyleClass().addAll("small", row == null ? "muted" : "plain");
        words.setWrapText(true);
        detail.getChildren().setAll(words);
    }

    @FXML
    private void verify() {
        verify.setDisable(true);
        shown(true);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        Running<WorkspaceCheck> running = kit.tasks().run(port::verify);
        cancel.setOnAction(event -> running.cancel());
        running.onProgress(step -> progress.setProgress(step.fraction()))
                .onRefused(kit.dialogs()::refused)
                .onDone(this::report)
                .onEnded(() -> {
                    verify.setDisable(false);
                    shown(false);
                });
    }

    private void shown(boolean running) {
        progress.setVisible(running);
        progress.setManaged(running);
        cancel.setVisible(running);
        cancel.setManaged(running);
    }

    private void report(WorkspaceCheck check) {
        boolean sound = check.faults().isEmpty();
        Tone tone = sound ? Tone.OK : Tone.ERROR;
        found.setText(sound
                ? kit.text("audit.sound", Numbers.format(check.entries()), check.digest().substring(0, 8))
                : kit.text("audit.faults", check.faults().size()) + "\n" + String.join("\n", check.faults()));
        found.setGraphic(tone.shape().node(tone.styleClass("icon")));
        found.getStyleClass().remove("danger");
        if (!sound) {
            found.getStyleClass().add("danger");
        }
        found.setVisible(true);
        found.setManaged(true);
    }
}
