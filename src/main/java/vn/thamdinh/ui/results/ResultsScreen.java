package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.results.ResultsData.Line;
import vn.thamdinh.ui.results.ResultsData.Spread;

/** Units by rank left; right the chosen one's total, opened down to who gave which points and why. */
public final class ResultsScreen implements Screen {

    /** Members further apart than this many points are marked. */
    private static final BigDecimal WIDE = new BigDecimal("8");

    private static final double UNIT = 146;
    private static final double FIELDS = 92;
    /** Room for "101,24", in bold and plain. */
    private static final double TOTAL = 76;
    private static final double STANDING = 130;
    private static final double DISTRICT = 70;

    private final UiKit kit;
    private final LastRead latest;
    private final ResultsPort port;
    private final FileDialogs files;
    private final Consumer<UnitId> dossier;
    private final Consumer<UnitId> history;
    private final Button export;
    private final ToggleGroup order = new ToggleGroup();
    private Parent view;
    private ResultsData data;
    private Optional<Insight> insight = Optional.empty();
    private final ResultsTools tools;
    private Optional<String> open = Optional.empty();
    private Explanation explanationPart;

    @FXML private TextField search;
    @FXML private HBox orders;
    @FXML private Label detail;
    @FXML private Label sample;
    @FXML private Label blind;
    @FXML private TableView<Line> table;
    @FXML private VBox explanation;
    @FXML private Label heading;
    @FXML private Label summary;
    @FXML private VBox reasons;
    @FXML private TreeTableView<Explanation.Entry> tree;
    @FXML private ScrollPane traceScroll;
    @FXML private VBox trace;

    /** Results from which no dossier is opened. */
    public ResultsScreen(UiKit kit, ResultsPort port, FileDialogs files) {
        this(kit, port, files, unit -> { }, unit -> { });
    }

    /**
     * @param dossier opens a unit's dossier: Ctrl+Enter, a double click, or the menu of a line
     * @param history shows what was written about a unit
     */
    public ResultsScreen(UiKit kit, ResultsPort port, FileDialogs files, Consumer<UnitId> dossier,
                         Consumer<UnitId> history) {
        this.dossier = dossier;
        this.history = history;
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.files = files;
        this.export = new Button(kit.text("results.export-xlsx"), Icons.EXPORT.node());
        this.export.setId("results-xlsx");
        this.export.setOnAction(event -> exportWorkbook());
        this.tools = new ResultsTools(kit, port, files, () -> data, () -> insight, () -> Optional.ofNullable(
                table.getSelectionModel().getSelectedItem()), this::shown);
    }

    @Override
    public List<Node> actions() {
        return Stream.concat(tools.buttons().stream(), Stream.of(export)).toList();
    }

    private void exportWorkbook() {
        files.save(export.getScene().getWindow(), kit.text("results.export-xlsx"), "ket-qua.xlsx").ifPresent(file ->
                kit.tasks().run(progress -> port.workbook(file)).onRefused(kit.dialogs()::refused)
                        .onDone(path -> kit.dialogs().notice(Tone.OK, kit.text("results.exported", path))));
    }

    @FXML
    private void initialize() {
        sample.setVisible(false);
        blind.managedProperty().bind(blind.visibleProperty());
        blind.setVisible(false);
        explanationPart = new Explanation(kit, heading, summary, reasons, tree, trace);
        for (String key : List.of("results.by-rank", "results.by-list")) {
            ToggleButton button = new ToggleButton(kit.text(key));
            button.setToggleGroup(order);
            button.getStyleClass().add("filter-chip");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            orders.getChildren().add(button);
        }
        order.selectToggle(order.getToggles().getFirst());
        order.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                order.selectToggle(old);
            } else {
                fill();
            }
        });
        search.textProperty().addListener((property, old, query) -> fill());
        table.setPlaceholder(NoMatch.or(new Label(kit.text("results.none")), kit, search));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> choose(line));
        dossiers();
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                tree.requestFocus();
                tree.getSelectionModel().select(Math.max(0, tree.getSelectionModel().getSelectedIndex()));
                event.consume();
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.requestFocus();
                event.consume();
            }
        });
        columns();
    }

    /** Ctrl+Enter, a double click and the menu open the dossier of a line. */
    private void dossiers() {
        MenuItem open = new MenuItem(kit.text("dossier.open"), Icons.FOLDER.node());
        open.setOnAction(event -> chosen().ifPresent(dossier));
        MenuItem past = new MenuItem(kit.text("frame.history"), Icons.AUDIT.node());
        past.setId("history");
        past.setOnAction(event -> chosen().ifPresent(history));
        table.setContextMenu(new ContextMenu(open, past));
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen().ifPresent(dossier);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                chosen().ifPresent(dossier);
                event.consume();
            }
        });
    }

    private Optional<UnitId> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(line -> line.result().unit().id());
    }

    private void columns() {
        Columns columns = new Columns(kit.settings(), "results");
        columns.put(table,
                columns.<Line>figure("rank", kit.text("results.rank"), 54,
                        line -> line.result().rank().isPresent()
                                ? Integer.toString(line.result().rank().getAsInt()) : Figures.NONE),
                columns.<Line>text("unit", kit.text("results.unit"), UNIT, line -> line.result().unit().fullName()),
                columns.<Line>node("fields", kit.text("results.by-field"), FIELDS, this::bar),
                columns.<Line>node("total", kit.text("results.total"), TOTAL, this::total),
                columns.<Line>figure("district", kit.text("results.district"), DISTRICT,
                        line -> line.districtTotal().map(total -> Figures.points(total, scale())).orElse(Figures.NONE)),
                columns.<Line>node("members", kit.text("results.members"), 92, this::mark),
                columns.<Line>node("standing", kit.text("results.standing"), 156, this::standing));
        table.getColumns().get(3).getStyleClass().add("num");
        table.getColumns().get(1).setMinWidth(UNIT);
        table.getColumns().get(2).setMinWidth(FIELDS);
        table.getColumns().get(3).setMinWidth(TOTAL);
        table.getColumns().get(4).setMinWidth(DISTRICT);
        table.getColumns().getLast().setMinWidth(STANDING);
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
        return "results.title";
    }

    @Override
    public void shown() {
        latest.read(progress -> port.read().map(read -> new Read(read, port.insight(), port.isBlind()))).onDone(found ->
                found.ifPresent(fresh -> {
                    blind.setVisible(fresh.blind());
                    show(fresh.data(), fresh.insight());
                }));
    }

    private record Read(ResultsData data, Optional<Insight> insight, boolean blind) {
    }

    private void show(ResultsData fresh, Optional<Insight> known) {
            insight = known;
            data = fresh;
            sample.setVisible(fresh.programme().criteria().sample());
            sample.setText(kit.text("results.sample"));
            sample.setTooltip(new javafx.scene.control.Tooltip(fresh.programme().criteria().notice()));
            detail.setText(kit.text("results.detail", fresh.lines().size(), shortened(fresh.digest())));
            fill();
    }

    @Override
    public void reveal(String code) {
        table.getItems().stream().filter(line -> line.result().unit().id().code().equals(code)).findFirst()
                .ifPresent(line -> table.getSelectionModel().select(line));
    }

    private void fill() {
        if (data == null) {
            return;
        }
        boolean ranked = order.getSelectedToggle() == order.getToggles().getFirst();
        Optional<String> before = open;
        table.getItems().setAll((ranked ? data.byRank() : data.lines()).stream()
                .filter(line -> Folding.matches(search.getText(),
                        List.of(line.result().unit().fullName(), line.district()))).toList());
        before.ifPresent(this::reveal);
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void choose(Line line) {
        if (line != null) {
            open = Optional.of(line.result().unit().id().code());
            explanationPart.show(data, insight, line);
        }
    }

    private int scale() {
        return data.programme().scoring().scale();
    }

    private Node bar(Line line) {
        FieldBar bar = new FieldBar(13);
        bar.show(line.result().fields().stream().map(FieldResult::points).toList(), data.programme().criteria().max(),
                line.result().status() != UnitStatus.INELIGIBLE);
        bar.setAccessibleText(kit.text("results.total") + " " + Figures.points(line.result().total(), scale()));
        return bar;
    }

    private Node total(Line line) {
        Label label = new Label(Figures.points(line.result().total(), scale()));
        label.getStyleClass().addAll("num", "total");
        return label;
    }

    private Node mark(Line line) {
        Optional<Spread> all = data.scale();
        return line.spread().flatMap(spread -> all.<Node>map(scale -> {
            SpreadMark mark = new SpreadMark(scale, spread, line.result().total(), spread.width().compareTo(WIDE) > 0);
            javafx.scene.control.Tooltip.install(mark, new javafx.scene.control.Tooltip(kit.text("results.from-to",
                    Figures.points(spread.low(), scale()), Figures.points(spread.high(), scale()))));
            return mark;
        })).orElseGet(() -> new Label(Figures.NONE));
    }

    private Node standing(Line line) {
        Standing standing = Standing.of(kit.messages(), line.result());
        Label label = new Label(standing.words(), standing.shape().node(standing.tone().styleClass("icon")));
        label.getStyleClass().addAll("standing", styleOf(standing.tone()));
        return label;
    }

    static String styleOf(Tone tone) {
        return switch (tone) {
            case OK -> "ok";
            case WARN -> "warn";
            case ERROR -> "bad";
            case INFO, MUTED -> "muted";
        };
    }

    /** "7c1e…a9". */
    static String shortened(String hex) {
        return hex.length() < 8 ? hex : hex.substring(0, 4) + "…" + hex.substring(hex.length() - 2);
    }
}
