package vn.thamdinh.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.ui.common.AfterPicture;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.explanation.ExplanationCard;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.overview.OverviewModel.GaugeLine;
import vn.thamdinh.usecase.dashboard.Alert;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.dashboard.UnitProgress;
import vn.thamdinh.usecase.view.UnitRow;

/** Tổng quan: the first place of the rail. */
public final class OverviewScreen implements Screen {

    private final UiKit kit;
    private final LastRead latest;
    private final FrameModel frame;
    private final OverviewPort port;
    private final Clock clock;
    private final FileDialogs files;
    private final Button paper;
    private final Parent view;
    private Optional<ExplanationCard> explanations = Optional.empty();
    private ProgressTable progress;
    private OneDiskLine oneDisk;
    private Optional<OverviewModel> last = Optional.empty();

    @FXML
    private StackPane place;
    @FXML
    private BorderPane content;
    @FXML
    private ScrollPane aside;
    @FXML
    private VBox side;
    @FXML
    private VBox steps;
    @FXML
    private VBox blindCard;
    @FXML
    private Button openScores;
    @FXML
    private VBox top;
    @FXML
    private HBox nextCards;
    @FXML
    private StackPane timeline;
    @FXML
    private ToggleButton showPlan;
    @FXML
    private ToggleButton showUnits;
    @FXML
    private ScrollPane plan;
    @FXML
    private TableView<UnitProgress> units;
    @FXML
    private GridPane gauges;
    @FXML
    private VBox noticeCard;
    @FXML
    private VBox notices;
    @FXML
    private VBox remarkCard;
    @FXML
    private VBox remarks;

    /** @param clock says today's date, in the zone in which deadlines are meant */
    public OverviewScreen(UiKit kit, FrameModel frame, OverviewPort port, Clock clock) {
        this(kit, frame, port, clock, FileDialogs.system(), () -> { });
    }

    /** @param openPaper shows where sheets on paper are printed and typed in */
    public OverviewScreen(UiKit kit, FrameModel frame, OverviewPort port, Clock clock, FileDialogs files,
                          Runnable openPaper) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.files = files;
        this.paper = new Button(kit.text("bridge.title"), Icons.PRINT.node());
        paper.setId("open-paper");
        paper.getStyleClass().add("flat");
        paper.setOnAction(event -> openPaper.run());
        this.frame = frame;
        this.port = port;
        this.clock = clock;
        this.view = kit.views().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.overview";
    }

    @Override
    public List<Node> actions() {
        return List.of(paper);
    }

    @FXML
    private void initialize() {
        place.getChildren().clear();
        explanations = port.explanations().map(asked -> new ExplanationCard(kit, asked, frame, clock.getZone()));
        progress = new ProgressTable(kit, frame, units);
        oneDisk = new OneDiskLine(kit, frame, port);
        top.getChildren().addFirst(oneDisk);
        showPlan.selectedProperty().subscribe(chosen -> {
            shown(plan, chosen);
            shown(units, !chosen);
            shown(aside, chosen);
        });
        explanations.ifPresent(card -> side.getChildren().add(side.getChildren().indexOf(noticeCard), card));
    }

    /** What was kept when the workspace was last closed is shown at once, and everything read when that can be seen. */
    @Override
    public void shown() {
        Optional<OverviewModel> kept = last.isPresent() ? Optional.empty() : model(port.dashboardAtHand());
        if (kept.isEmpty()) {
            read();
            return;
        }
        show(kept);
        AfterPicture.run(() -> {
            if (view.getScene() != null) {
                read();
            }
        });
    }

    private void read() {
        latest.read(step -> model(port.dashboard())).onDone(found -> {
            if (found.isEmpty() || !found.equals(last)) {
                show(found);
            }
        });
        explanations.ifPresent(ExplanationCard::refresh);
        oneDisk.read();
    }

    private Optional<OverviewModel> model(Optional<Dashboard> dashboard) {
        return dashboard.map(found -> OverviewModel.of(found, LocalDate.now(clock)));
    }

    private void show(Optional<OverviewModel> found) {
        last = found;
        if (found.isEmpty()) {
            place.getChildren().setAll(new EmptyState(Icons.OVERVIEW, kit.text("units.no-round"),
                    kit.text("units.no-round-advice"), kit.text("overview.to-exchange"),
                    () -> frame.go(Place.EXCHANGE.id())));
            return;
        }
        OverviewModel model = found.get();
        StepRow row = new StepRow(kit, model.conducting().leads(), this::unlock, port.steps().map(steps ->
                step -> new StepForm(kit, files, steps, step).open()));
        steps.getChildren().setAll(model.steps().stream().<Node>map(row::of).toList());
        shown(blindCard, model.conducting().blind());
        shown(openScores, model.conducting().leads());
        nextCards.getChildren().setAll(new NextCards(kit, frame).of(model.dashboard().next(), model.today()));
        timeline.getChildren().clear();
        if (model.steps().stream().anyMatch(line -> line.daysLeft().isPresent())) {
            timeline.getChildren().setAll(new Timeline(kit, model.steps(), model.today()));
        }
        progress.show(model.dashboard().units(),
                Map.of("verified", model.verifies(), "surveys", model.surveys()));
        gauges.getChildren().clear();
        for (int line = 0; line < model.gauges().size(); line++) {
            gauge(model.gauges().get(line), line);
        }
        notices.getChildren().setAll(model.dashboard().alerts().stream().<Node>map(this::notice).toList());
        shown(noticeCard, !model.dashboard().alerts().isEmpty());
        List<String> weak = new ArrayList<>(new PlanWords(kit).sentences(model.warnings()));
        weak.addAll(model.remarks());
        remarks.getChildren().setAll(weak.stream().<Node>map(OverviewScreen::remark).toList());
        shown(remarkCard, !weak.isEmpty());
        place.getChildren().setAll(content);
        badges(model);
    }

    private void badges(OverviewModel model) {
        model.gauges().stream().filter(gauge -> gauge.key().equals("mine")).findFirst().ifPresent(mine ->
                frame.badges().put(Place.APPRAISAL.id(), new Badge(mine.done() + "/" + mine.of(), Tone.MUTED)));
        DashboardWords.surveys(model.dashboard().alerts()).ifPresentOrElse(
                badge -> frame.badges().put(Place.SURVEY.id(), badge), () -> frame.badges().remove(Place.SURVEY.id()));
    }

    @FXML
    private void openScores() {
        kit.dialogs().confirmDestructive(kit.text("overview.blind.question"), kit.text("overview.blind.advice"),
                kit.text("overview.blind.open"), () -> kit.tasks().run(progress -> port.openScores(""))
                        .onDone(saved -> shown()).onRefused(kit.dialogs()::refused));
    }

    private void unlock(Stage stage) {
        kit.tasks().read(progress -> port.units().stream().map(UnitRow::unit).toList()).onDone(units ->
                new UnlockForm(kit, port, this::shown).open(stage, units, LocalDate.now(clock)));
    }

    private void gauge(GaugeLine gauge, int row) {
        Hyperlink name = new Hyperlink(kit.text("overview.gauge." + gauge.key()));
        name.getStyleClass().add("gauge-name");
        name.setOnAction(event -> frame.go(gauge.place().id()));
        ThinBar bar = new ThinBar(gauge.part());
        bar.setMaxWidth(Double.MAX_VALUE);
        if (gauge.of() > 0 && gauge.done() == gauge.of()) {
            bar.getStyleClass().add("done");
        }
        Label count = new Label(gauge.done() + "/" + gauge.of());
        count.getStyleClass().add("gauge-count");
        gauges.addRow(row, name, bar, count);
    }

    private Node notice(Alert alert) {
        Hyperlink words = new Hyperlink(new DashboardWords(kit).alert(alert));
        words.setWrapText(true);
        words.getStyleClass().add("gauge-name");
        words.setOnAction(event -> frame.go(DashboardWords.place(alert.kind()).id()));
        HBox line = new HBox(6, DashboardWords.tone(alert).shape().node(DashboardWords.tone(alert).styleClass("icon")), words);
        line.getStyleClass().add("notice-line");
        return line;
    }

    private static Node remark(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        HBox line = new HBox(7, Icons.WARNING.node("icon-warn", "chip-icon"), label);
        line.getStyleClass().add("remark-line");
        return line;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
