package vn.thamdinh.ui.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.dossier.Grid.Column;
import vn.thamdinh.ui.results.Standing;
import vn.thamdinh.usecase.dossier.ScoreTable;
import vn.thamdinh.usecase.dossier.UnitDossier;

/** Points, what stands against recognition, and surveys of a dossier. */
final class ScoreParts {

    private final UiKit kit;
    private final UnitDossier dossier;
    private final List<Stage> stages;

    ScoreParts(UiKit kit, UnitDossier dossier) {
        this.kit = kit;
        this.dossier = dossier;
        this.stages = dossier.programme().outline().inOrder();
    }

    List<Node> scores() {
        ScoreTable scores = dossier.scores();
        List<Node> nodes = new ArrayList<>();
        if (scores.closed()) {
            nodes.add(line(Icons.LOCK.node("icon-muted"), kit.text("dossier.scores.closed"), "muted"));
        }
        if (scores.isEmpty()) {
            nodes.add(none("dossier.scores.none"));
        } else {
            VBox place = new VBox(grid(false));
            CheckBox whole = new CheckBox(kit.text("dossier.scores.components"));
            whole.setId("dossier-components");
            whole.setOnAction(event -> place.getChildren().setAll(grid(whole.isSelected())));
            nodes.add(place);
            nodes.add(whole);
        }
        if (!dossier.conflicts().isEmpty()) {
            nodes.add(line(Icons.OPEN_QUESTION.node("icon-warn"),
                    kit.text("dossier.conflicts", dossier.conflicts().size()), "warn"));
        }
        return nodes;
    }

    private Node grid(boolean components) {
        List<Column> columns = new ArrayList<>(List.of(Column.rest(kit.text("dossier.column.content")),
                Column.figures(kit.text("dossier.column.max"), 62)));
        stages.forEach(stage -> columns.add(Column.figures(kit.text("dossier.column."
                + stage.name().toLowerCase(java.util.Locale.ROOT)), 96)));
        columns.add(Column.figures(kit.text("dossier.column.official"), 102));
        Grid grid = new Grid(columns);
        dossier.scores().fields().forEach(field -> {
            grid.add(components, cells(field.field().id().value() + ". " + field.field().title(), field.result().max(),
                    field.points(), field.result().points()));
            if (components) {
                field.components().forEach(one -> grid.add(false, cells("    " + one.component().id().value() + "  "
                        + one.component().title(), one.component().max(), one.points(), one.result().points())));
            }
        });
        grid.add(true, cells(kit.text("dossier.total"), dossier.result().sum().scale(), dossier.scores().totals(),
                dossier.result().total()));
        return grid.node();
    }

    private Object[] cells(String title, BigDecimal max, Map<Stage, BigDecimal> points, BigDecimal official) {
        int scale = dossier.programme().scoring().scale();
        List<Object> cells = new ArrayList<>(List.of(title, Figures.points(max)));
        stages.forEach(stage -> cells.add(Optional.ofNullable(points.get(stage))
                .map(value -> Figures.points(value, scale)).orElse(Figures.NONE)));
        cells.add(points.isEmpty() ? Figures.NONE : Figures.points(official, scale));
        return cells.toArray();
    }

    List<Node> eligibility() {
        UnitResult result = dossier.result();
        Standing standing = Standing.of(kit.messages(), result);
        List<Node> nodes = new ArrayList<>();
        nodes.add(line(standing.shape().node(standing.tone().styleClass("icon")), standing.words().isEmpty()
                ? kit.text("dossier.eligibility.incomplete") : standing.words(), "strong"));
        standing.reasons().forEach(reason -> nodes.add(line(reason.shape().node(reason.tone().styleClass("icon")),
                named(reason.sentence()), "plain")));
        result.waived().forEach(waived -> nodes.add(line(Icons.FLAG.node("icon-muted"),
                kit.text("dossier.waived", Standing.rule(kit.messages(), waived.rule()), waived.waiver().reason()), "plain")));
        nodes.add(result.dossier().isEmpty()
                ? line(Icons.OK.node("icon-ok"), kit.text("dossier.papers.whole"), "plain")
                : line(Icons.WARNING.node("icon-warn"), kit.text("dossier.papers.missing", result.dossier().stream()
                        .map(Paper::title).collect(Collectors.joining("; "))), "plain"));
        dossier.vote().ifPresent(vote -> nodes.add(line(Icons.VOTE.node("icon-muted"), kit.text("dossier.vote",
                vote.inFavour(), vote.against(), vote.abstained(), vote.members()), "plain")));
        return nodes;
    }

    List<Node> surveys() {
        Grid quotas = new Grid(List.of(Column.rest(kit.text("dossier.column.form")),
                Column.figures(kit.text("dossier.column.required"), 80),
                Column.figures(kit.text("dossier.column.valid"), 80),
                Column.words(kit.text("dossier.column.state"), 150)));
        dossier.result().quotas().forEach(quota -> quotas.add(false, quota.form().value() + "  "
                        + dossier.programme().survey(quota.form()).map(SurveyForm::title).orElse(""),
                quota.required() == 0 ? Figures.NONE : Integer.toString(quota.required()),
                Integer.toString(quota.valid()), quota(quota)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(dossier.result().quotas().isEmpty() ? none("dossier.surveys.none") : quotas.node());
        if (dossier.figures().isEmpty()) {
            nodes.add(none("dossier.figures.none"));
        } else {
            Grid figures = new Grid(List.of(Column.rest(kit.text("dossier.column.figure")),
                    Column.figures(kit.text("dossier.column.value"), 120),
                    Column.words(kit.text("dossier.column.source"), 240)));
            dossier.figures().forEach(one -> figures.add(false, one.figure().title(),
                    one.value().map(value -> Figures.points(value) + " " + one.figure().measure())
                            .orElse(Figures.NONE),
                    one.source()));
            nodes.add(figures.node());
        }
        return nodes;
    }

    /** With titles in the place of the names that figures have in files. */
    private String named(String sentence) {
        String words = sentence;
        for (Figure figure : dossier.programme().criteria().figures()) {
            words = words.replace(figure.id().value(), figure.title());
        }
        return words;
    }

    private HBox quota(QuotaVerdict quota) {
        Icons shape = quota.met() ? Icons.OK : Icons.WARNING;
        return (HBox) line(shape.node(quota.met() ? "icon-ok" : "icon-warn"), kit.text("dossier.quota."
                + quota.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')), "plain");
    }

    Node none(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    static Node line(Node shape, String text, String styleClass) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add(styleClass);
        HBox line = new HBox(7, shape, words);
        line.getStyleClass().add("dossier-line");
        return line;
    }
}
