package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.ui.common.Authors;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.explanation.ExplanationPane;
import vn.thamdinh.ui.explanation.ExplanationPort;
import vn.thamdinh.usecase.view.HistoryLine;

/** The middle pane: what the component asks for, the stages side by side, findings, and what happened before. */
final class ComponentController {

    private final UiKit kit;
    private final ZoneId zone;
    private static final int HISTORY_LINES = 6;

    private final ExplanationPane explanation;
    private Optional<ScoreCell> historyOf = Optional.empty();
    private Consumer<ScoreCell> journal = cell -> { };

    @FXML
    private VBox page;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Label crumbs;
    @FXML
    private Label title;
    @FXML
    private Label guidance;
    @FXML
    private Label source;
    @FXML
    private VBox evidence;
    @FXML
    private VBox files;
    @FXML
    private GridPane stages;
    @FXML
    private VBox findingsPart;
    @FXML
    private VBox findings;
    @FXML
    private VBox historyPart;
    @FXML
    private VBox history;

    /** @param changed after something was asked or answered */
    ComponentController(UiKit kit, ZoneId zone, ExplanationPort asked, Runnable changed) {
        this.kit = kit;
        this.zone = zone;
        this.explanation = new ExplanationPane(kit, asked, zone, changed);
    }

    @FXML
    private void initialize() {
        page.getChildren().add(page.getChildren().indexOf(stages) + 1, explanation.view());
        StageWidths.keep(stages, page);
    }

    /** Shows the component's files in its place. */
    void stand(EvidencePart part) {
        files.getChildren().setAll(part.strip());
    }

    void show(AppraisalModel model) {
        Component component = model.component();
        var criteria = model.open().programme().criteria();
        Field field = criteria.fieldOf(component.id()).orElseThrow();
        Criterion criterion = criteria.criterionOf(component.id()).orElseThrow();
        crumbs.setText(field.id().value() + ". " + field.title() + "  ›  " + criterion.id() + " " + criterion.title());
        String heading = component.id().value() + "  " + component.title();
        guidance.setText(component.guidance().isEmpty() ? kit.text("appraisal.no-guidance") : component.guidance());
        source.setText(kit.text(component.sample() ? "appraisal.source-sample" : "appraisal.source",
                component.source()));
        evidence.getChildren().setAll(component.evidence().stream().<Node>map(this::paper).toList());
        stages(model);
        explanation.show(model.open().sheet().unit(), component);
        findings(model.open().sheet().findings().getOrDefault(component.id(), List.of()));
        if (!title.getText().equals(heading)) {
            scroll.setVvalue(0);
        }
        title.setText(heading);
    }

    /** What became of a score before, as soon as it is read; nothing where nobody scores here. */
    void read(AppraisalReads.Past past, Optional<ScoreCell> cell) {
        historyOf = cell;
        cell.ifPresent(of -> kit.tasks().read(step -> past.lines(of.subjectKey(), HISTORY_LINES).stream()
                .filter(line -> line.subject().key().equals(of.subjectKey())).toList()).onDone(lines -> {
                    if (historyOf.equals(Optional.of(of))) {
                        history(lines);
                    }
                }));
    }

    /** Where the whole history of a cell is shown. */
    void toJournal(Consumer<ScoreCell> way) {
        journal = way;
    }

    private void history(List<HistoryLine> lines) {
        history.getChildren().setAll(lines.stream().<Node>map(this::past).toList());
        historyOf.ifPresent(cell -> {
            Hyperlink all = new Hyperlink(kit.text("appraisal.journal"), Icons.AUDIT.node());
            all.setId("journal");
            all.setOnAction(event -> journal.accept(cell));
            history.getChildren().add(all);
        });
        shown(historyPart, !lines.isEmpty());
    }

    private void stages(AppraisalModel model) {
        stages.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        int scale = model.open().programme().scoring().scale();
        int row = 1;
        for (StageRow stage : model.stages()) {
            Label name = label(stage.sort() == StageRow.Sort.MEMBER ? stage.argument()
                    : kit.text(stage.labelKey(), stage.argument()), "stage-name");
            name.setWrapText(true);
            boolean conflict = stage.sort() == StageRow.Sort.CONFLICT;
            Label points = label(conflict ? kit.text("appraisal.conflict")
                    : stage.points().map(value -> Figures.points(value, scale))
                            .orElse(stage.said().isPresent() ? "" : Figures.NONE), "num");
            Label difference = label(stage.difference().map(by -> Figures.difference(by, scale)).orElse(""), "num");
            difference.getStyleClass().add(stage.difference().map(Differences::styleClass).orElse("muted"));
            VBox why = whys(stage);
            if (conflict) {
                points.getStyleClass().add("warn");
            }
            if (stage.sort() == StageRow.Sort.MEMBER) {
                name.getStyleClass().add("stage-member");
            }
            if (stage.sort() == StageRow.Sort.WRITING) {
                name.getStyleClass().add("strong");
            }
            if (stage.official()) {
                points.getStyleClass().add("strong");
                points.setGraphic(Icons.OK.node("chip-icon", "icon-ok"));
                points.setTooltip(new Tooltip(kit.text("appraisal.official")));
                points.setAccessibleText(points.getText() + ", " + kit.text("appraisal.official"));
            }
            for (Region cell : List.of(name, points, difference, why)) {
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.setMaxHeight(Double.MAX_VALUE);
                cell.getStyleClass().add("stage-cell");
            }
            stages.addRow(row++, name, points, difference, why);
        }
    }

    private VBox whys(StageRow stage) {
        VBox lines = new VBox(why(stage.reason()), why(stage.working()));
        stage.said().ifPresent(said -> lines.getChildren().addAll(
                plain(said.question().isEmpty() ? "" : kit.text("appraisal.explanation-asked", said.question())),
                plain(said.answer().isEmpty() ? kit.text("appraisal.explanation-none")
                        : kit.text("appraisal.explanation-answer", said.answer())),
                why(kit.text("appraisal.explanation-by", Figures.moment(said.at(), zone), said.who()))));
        lines.getChildren().removeIf(line -> ((Label) line).getText().isEmpty());
        return lines;
    }

    private static Label plain(String words) {
        Label label = label(words, "plain");
        label.setWrapText(true);
        return label;
    }

    private static Label why(String words) {
        Label label = label(words, "muted");
        label.setWrapText(true);
        return label;
    }

    private void findings(List<Finding> found) {
        findings.getChildren().setAll(found.stream().<Node>map(this::finding).toList());
        shown(findingsPart, !found.isEmpty());
    }

    private Node finding(Finding finding) {
        Node shape = switch (finding.verdict()) {
            case MET -> Icons.OK.node("icon-ok");
            case PARTLY -> Icons.HALF.node("icon-warn");
            case NOT_MET -> Icons.ERROR.node("icon-error");
        };
        String verdict = kit.text("appraisal.finding." + finding.verdict().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'));
        Label words = label(finding.text().isEmpty() ? verdict : verdict + ": " + finding.text(), "plain");
        words.setWrapText(true);
        return line(shape, words);
    }

    private Node paper(String name) {
        Label words = label(name, "plain");
        words.setWrapText(true);
        return line(Icons.FILE.node("icon-muted"), words);
    }

    private Node past(HistoryLine line) {
        String words = line.reason().isEmpty()
                ? kit.text("appraisal.past", Figures.moment(line.time(), zone), Authors.words(kit.messages(), line), figure(line.what()))
                : kit.text("appraisal.past-reason", Figures.moment(line.time(), zone), Authors.words(kit.messages(), line),
                        figure(line.what()), line.reason());
        Label label = label(words, line.current() ? "plain" : "muted");
        label.setWrapText(true);
        return label;
    }

    /** Stored decimals travel with a point; people read a comma. */
    private static String figure(String what) {
        return what.matches("\\d+(\\.\\d+)?") ? Figures.points(new BigDecimal(what)) : what;
    }

    private static HBox line(Node shape, Label words) {
        HBox line = new HBox(6, shape, words);
        line.getStyleClass().add("fact-line");
        return line;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
