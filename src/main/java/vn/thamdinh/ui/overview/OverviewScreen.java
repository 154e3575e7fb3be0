package vn.thamdinh.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.overview.OverviewModel.Gauge;
import vn.thamdinh.ui.overview.OverviewModel.Notice;
import vn.thamdinh.ui.overview.OverviewModel.StepLine;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;

/** Tổng quan: the first place of the rail. */
public final class OverviewScreen implements Screen {

    /** A deadline is marked when it is this near, in days. */
    private static final long NEAR = 14;

    private final UiKit kit;
    private final FrameModel frame;
    private final Ports ports;
    private final Clock clock;
    private final Parent view;

    @FXML
    private StackPane place;
    @FXML
    private BorderPane content;
    @FXML
    private VBox steps;
    @FXML
    private VBox nextCard;
    @FXML
    private Label nextUnit;
    @FXML
    private Label nextDone;
    @FXML
    private ThinBar nextBar;
    @FXML
    private Button goOn;
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

    /** What the overview asks; it blocks. */
    public record Ports(Supplier<Optional<RoundView>> round, Supplier<List<UnitRow>> units) {

        /** The open workspace itself. */
        public static Ports of(Desk desk) {
            return new Ports(desk.views()::round, desk.views()::units);
        }
    }

    /** @param clock says today's date, in the zone in which deadlines are meant */
    public OverviewScreen(UiKit kit, FrameModel frame, Ports ports, Clock clock) {
        this.kit = kit;
        this.frame = frame;
        this.ports = ports;
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

    @FXML
    private void initialize() {
        place.getChildren().clear();
    }

    @Override
    public void shown() {
        kit.tasks().read(step -> ports.round().get().map(round ->
                OverviewModel.of(round, ports.units().get(), LocalDate.now(clock)))).onDone(this::show);
    }

    private void show(Optional<OverviewModel> found) {
        if (found.isEmpty()) {
            place.getChildren().setAll(new EmptyState(Icons.OVERVIEW, kit.text("units.no-round"),
                    kit.text("units.no-round-advice"), kit.text("overview.to-exchange"),
                    () -> frame.go(Place.EXCHANGE.id())));
            return;
        }
        OverviewModel model = found.get();
        steps.getChildren().setAll(model.steps().stream().<Node>map(this::step).toList());
        next(model);
        gauges.getChildren().clear();
        for (int row = 0; row < model.gauges().size(); row++) {
            gauge(model.gauges().get(row), row);
        }
        notices.getChildren().setAll(model.notices().stream().<Node>map(this::notice).toList());
        shown(noticeCard, !model.notices().isEmpty());
        remarks.getChildren().setAll(model.remarks().stream().<Node>map(OverviewScreen::remark).toList());
        shown(remarkCard, !model.remarks().isEmpty());
        place.getChildren().setAll(content);
        badges(model);
    }

    private void badges(OverviewModel model) {
        model.gauges().stream().filter(gauge -> gauge.key().equals("mine")).findFirst().ifPresent(mine ->
                frame.badges().put(Place.APPRAISAL.id(), new Badge(mine.done() + "/" + mine.of(), Tone.MUTED)));
        model.notices().stream().filter(notice -> notice.key().equals("quota-missed")).findFirst().ifPresentOrElse(
                missed -> frame.badges().put(Place.SURVEY.id(), new Badge(Long.toString(missed.count()), missed.tone())),
                () -> frame.badges().remove(Place.SURVEY.id()));
    }

    private void next(OverviewModel model) {
        shown(nextCard, model.next().isPresent());
        model.next().ifPresent(next -> {
            nextUnit.setText(next.unit().fullName());
            nextDone.setText(kit.text("overview.next-done", next.done(), next.of()));
            nextBar.setValue((double) next.done() / next.of());
            goOn.setText(kit.text(next.done() == 0 ? "overview.begin" : "overview.go-on"));
            goOn.setOnAction(event -> frame.go(Place.APPRAISAL.id(), next.unit().id().code()));
        });
    }

    private Node step(StepLine line) {
        Step step = line.step();
        Label number = new Label(step.id());
        number.getStyleClass().add("step-number");
        Label title = new Label(step.title());
        title.setWrapText(true);
        title.getStyleClass().add("step-title");
        Label bodies = new Label(bodies(step));
        bodies.setWrapText(true);
        bodies.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, title, bodies);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label day = new Label(step.deadline().lastDay().map(Figures::date).orElse(kit.text("overview.no-day")));
        day.getStyleClass().add(step.deadline().lastDay().isPresent() ? "step-day" : "muted");
        day.setTooltip(new javafx.scene.control.Tooltip(step.deadline().wording()));
        VBox due = new VBox(3, day);
        due.getStyleClass().add("step-due");
        line.daysLeft().ifPresent(days -> due.getChildren().add(dueChip(days)));
        HBox row = new HBox(10, number, words, due);
        row.getStyleClass().add("step");
        if (line.nearest()) {
            row.getStyleClass().add("nearest");
        }
        return row;
    }

    private Chip dueChip(long days) {
        if (days < 0) {
            return new Chip(Tone.MUTED, kit.text("overview.due.passed"));
        }
        String words = days == 0 ? kit.text("overview.due.today") : kit.text("overview.due.left", days);
        return new Chip(days <= NEAR ? Tone.WARN : Tone.INFO, words);
    }

    private String bodies(Step step) {
        List<String> parts = new ArrayList<>();
        add(parts, "overview.lead", step.lead());
        add(parts, "overview.advisers", step.advisers());
        add(parts, "overview.guides", step.guides());
        add(parts, "overview.coordinators", step.coordinators());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, List<String> bodies) {
        if (!bodies.isEmpty()) {
            parts.add(kit.text(key, String.join(", ", bodies)));
        }
    }

    private void gauge(Gauge gauge, int row) {
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

    private Node notice(Notice notice) {
        Hyperlink words = new Hyperlink(kit.text("overview.notice." + notice.key(), notice.count()));
        words.getStyleClass().add("gauge-name");
        words.setOnAction(event -> frame.go(notice.place().id()));
        HBox line = new HBox(6, notice.tone().shape().node(notice.tone().styleClass("icon")), words);
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
