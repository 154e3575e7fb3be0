package vn.thamdinh.ui.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.dossier.Grid.Column;
import vn.thamdinh.usecase.dossier.Happened;
import vn.thamdinh.usecase.dossier.PaperOf;
import vn.thamdinh.usecase.dossier.UnitDossier;

/** Registered models, earlier recognitions, papers and the timeline of a dossier. */
final class PastParts {

    private final UiKit kit;
    private final UnitDossier dossier;
    private final ZoneId zone;

    PastParts(UiKit kit, UnitDossier dossier, ZoneId zone) {
        this.kit = kit;
        this.dossier = dossier;
        this.zone = zone;
    }

    List<Node> models() {
        if (dossier.models().isEmpty()) {
            return List.of(none("dossier.models.none"));
        }
        Grid grid = new Grid(List.of(Column.words(kit.text("dossier.column.model"), 280),
                Column.rest(kit.text("dossier.column.procedures")),
                Column.words(kit.text("dossier.column.paper"), 270)));
        dossier.models().forEach(model -> grid.add(false, model.model(), String.join(", ", model.procedures()),
                model.paper() + " (" + model.source() + ")"));
        return List.of(grid.node());
    }

    /** @param record opens the form in which an earlier year is written down; empty where the person may not */
    List<Node> recognitions(java.util.Optional<Runnable> record) {
        if (!dossier.tellsOfRecognitions()) {
            return papers();
        }
        List<Node> nodes = new ArrayList<>();
        if (dossier.recognitions().isEmpty()) {
            nodes.add(none("dossier.recognitions.none"));
        } else {
            Grid grid = new Grid(List.of(Column.words(kit.text("dossier.column.year"), 70),
                    Column.words(kit.text("dossier.column.state"), 190), Column.rest(kit.text("dossier.column.title")),
                    Column.words(kit.text("dossier.column.paper"), 270)));
            dossier.recognitions().forEach(one -> grid.add(false, Integer.toString(one.past().year()), state(
                    one.past().recognised(), one.conflict()), one.past().title(), one.past().paper()));
            nodes.add(grid.node());
        }
        record.ifPresent(open -> {
            Button button = new Button(kit.text("dossier.recognise"), Icons.ADD.node());
            button.setId("dossier-recognise");
            button.setOnAction(event -> open.run());
            nodes.add(button);
        });
        nodes.addAll(papers());
        return nodes;
    }

    private Node state(boolean recognised, boolean conflict) {
        String words = kit.text(recognised ? "dossier.recognised" : "dossier.not-recognised");
        Icons shape = conflict ? Icons.OPEN_QUESTION : recognised ? Icons.OK : Icons.ERROR;
        return ScoreParts.line(shape.node(conflict ? "icon-warn" : recognised ? "icon-ok" : "icon-error"), words,
                "plain");
    }

    private List<Node> papers() {
        if (dossier.papers().isEmpty()) {
            return List.of(none("dossier.issued.none"));
        }
        Grid grid = new Grid(List.of(Column.words(kit.text("dossier.column.day"), 110),
                Column.rest(kit.text("dossier.column.paper")), Column.words(kit.text("dossier.column.number"), 300)));
        dossier.papers().forEach(paper -> grid.add(false, Figures.date(paper.date()), kind(paper), paper.number()));
        return List.of(grid.node());
    }

    private String kind(PaperOf paper) {
        String key = "dossier.paper." + paper.kind();
        String kind = kit.messages().has(key) ? kit.text(key) : paper.title();
        return paper.copy() ? kit.text("dossier.copy", kind) : switch (paper.end()) {
            case HOLDS -> kind;
            case WITHDRAWN -> kit.text("dossier.paper-withdrawn", kind);
            case REPLACED -> kit.text("dossier.paper-replaced", kind);
        };
    }

    List<Node> timeline() {
        if (dossier.timeline().isEmpty()) {
            return List.of(none("dossier.timeline.none"));
        }
        Grid grid = new Grid(List.of(Column.words(kit.text("dossier.column.moment"), 152),
                Column.words(kit.text("dossier.column.who"), 220), Column.rest(kit.text("dossier.column.what"))));
        dossier.timeline().forEach(one -> grid.add(false, Figures.moment(one.at(), zone), one.behalf().isEmpty()
                ? one.who() : kit.text("history.on-behalf", one.who(), one.behalf()), what(one)));
        return List.of(grid.node());
    }

    private String what(Happened one) {
        String key = "audit.kind." + one.kind().replaceFirst("\\.[0-9]+$", "");
        String kind = kit.text(kit.messages().has(key) ? key : "audit.newer-kind");
        String words = one.count() > 1 ? kit.text("dossier.many", kind, one.count())
                : one.what().isEmpty() ? kind : kind + ": " + one.what();
        String why = one.reason().isEmpty() ? words : words + " (" + one.reason() + ")";
        return one.counts() ? why : kit.text("dossier.void", why);
    }

    private Node none(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
