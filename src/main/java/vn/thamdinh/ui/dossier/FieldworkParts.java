package vn.thamdinh.ui.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.dossier.Grid.Column;
import vn.thamdinh.ui.explanation.QuestionWords;
import vn.thamdinh.usecase.dossier.FilesOf;
import vn.thamdinh.usecase.dossier.Inspected;
import vn.thamdinh.usecase.dossier.UnitDossier;
import vn.thamdinh.usecase.explanation.AskedQuestion;

/** Visits, evidence and explanations of a dossier. */
final class FieldworkParts {

    private final UiKit kit;
    private final UnitDossier dossier;
    private final ZoneId zone;

    FieldworkParts(UiKit kit, UnitDossier dossier, ZoneId zone) {
        this.kit = kit;
        this.dossier = dossier;
        this.zone = zone;
    }

    List<Node> visits() {
        return dossier.visits().isEmpty() ? List.of(none("dossier.visits.none"))
                : dossier.visits().stream().map(this::visit).toList();
    }

    private Node visit(Inspected one) {
        VBox box = new VBox(3);
        box.getStyleClass().add("dossier-visit");
        box.getChildren().add(words(heading(one), "strong"));
        one.planned().filter(planned -> !planned.stands()).ifPresent(planned ->
                box.getChildren().add(words(kit.text("dossier.visit.cancelled", planned.cancelled()), "warn")));
        one.findings().forEach(finding -> box.getChildren().add(finding(finding)));
        if (one.visit().isPresent() && one.findings().isEmpty()) {
            box.getChildren().add(words(kit.text("dossier.visit.no-findings"), "muted"));
        }
        box.getChildren().add(words(one.minutes().map(minutes -> minutes.closed()
                ? kit.text("dossier.minutes.closed", minutes.version())
                : kit.text("dossier.minutes.open", minutes.version(), minutes.reason()))
                .orElseGet(() -> kit.text("dossier.minutes.none")), "muted"));
        return box;
    }

    private String heading(Inspected one) {
        if (one.visit().isPresent()) {
            return kit.text("dossier.visit.done", Figures.date(one.visit().get().date()), one.visit().get().place());
        }
        PlannedVisit planned = one.planned().orElseThrow();
        return kit.text("dossier.visit.planned", Figures.date(planned.date()), planned.from().toString(),
                planned.until().toString(), kit.text(planned.kind() == VisitKind.PLANNED ? "dossier.visit.usual"
                        : "dossier.visit.surprise"));
    }

    private Node finding(Finding finding) {
        Node shape = switch (finding.verdict()) {
            case MET -> Icons.OK.node("icon-ok");
            case PARTLY -> Icons.HALF.node("icon-warn");
            case NOT_MET -> Icons.ERROR.node("icon-error");
        };
        String verdict = kit.text("appraisal.finding." + finding.verdict().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'));
        String words = finding.component().map(ComponentId::value).map(id -> id + "  ").orElse("") + verdict
                + (finding.text().isEmpty() ? "" : ": " + finding.text());
        Finding.UnitSide unit = finding.unitSide();
        if (!unit.commitment().isEmpty()) {
            words += " · " + kit.text("dossier.commitment", unit.commitment()
                    + unit.due().map(due -> " (" + Figures.date(due) + ")").orElse(""));
        }
        return ScoreParts.line(shape, unit.opinion().isEmpty() ? words
                : words + " · " + kit.text("dossier.opinion", unit.opinion()), "plain");
    }

    List<Node> files() {
        if (dossier.files().isEmpty()) {
            return List.of(none("dossier.files.none"));
        }
        Grid grid = new Grid(List.of(Column.words(kit.text("dossier.column.content"), 380),
                Column.figures(kit.text("dossier.column.count"), 60), Column.rest(kit.text("dossier.column.files"))));
        dossier.files().forEach(one -> grid.add(false, one.component().map(component -> component.id().value() + "  "
                + component.title()).orElseGet(() -> kit.text("dossier.files.unit")),
                Integer.toString(one.files().size()), names(one)));
        return List.of(grid.node());
    }

    private String names(FilesOf one) {
        String names = one.files().stream().map(file -> file.here() ? file.file().name()
                : kit.text("dossier.file.missing", file.file().name())).collect(Collectors.joining(", "));
        return names.isEmpty() ? kit.text("dossier.files.absence", one.absence()) : names;
    }

    List<Node> questions() {
        return dossier.questions().isEmpty() ? List.of(none("dossier.questions.none"))
                : dossier.questions().stream().map(this::question).toList();
    }

    private Node question(AskedQuestion one) {
        VBox box = new VBox(3);
        box.getStyleClass().add("dossier-visit");
        HBox head = new HBox(8, words(one.component().id().value() + "  " + one.component().title(), "strong"),
                QuestionWords.chip(kit.messages(), one));
        head.getStyleClass().add("dossier-line");
        box.getChildren().add(head);
        if (!one.question().isEmpty()) {
            box.getChildren().add(words(kit.text("explanation.asked", one.question()), "plain"));
        }
        List<Node> answers = new ArrayList<>();
        one.answers().forEach(answer -> {
            answers.add(words(kit.text("explanation.answered", answer.text()), "plain"));
            answers.add(words(QuestionWords.by(kit.messages(), answer, zone), "muted"));
        });
        box.getChildren().addAll(answers);
        if (one.scorers() > 0) {
            box.getChildren().add(words(kit.text("explanation.again-count", one.again(), one.scorers()), "muted"));
        }
        return box;
    }

    private Node none(String key) {
        return words(kit.text(key), "muted");
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
