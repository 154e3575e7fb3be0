package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** How one number came about: rule, each scorer with points, reason, time and entry, rounding, exact value. */
final class TracePart {

    private static final int SHORT_ID = 8;

    private final UiKit kit;
    private final VBox box;

    TracePart(UiKit kit, VBox box) {
        this.kit = kit;
        this.box = box;
    }

    void clear() {
        box.getChildren().clear();
    }

    void add(Node node) {
        box.getChildren().add(node);
    }

    void title(String words) {
        add(styled(words, "strong"));
    }

    void words(String sentence) {
        add(styled(sentence, "muted"));
    }

    void field(ResultsData data, FieldResult field) {
        clear();
        title(field.field().id() + ". " + field.field().title());
        words(kit.text("results.field-sum", field.components().size(),
                Figures.points(field.points(), data.programme().scoring().scale())));
    }

    void component(ResultsData data, ComponentResult component) {
        Trace trace = component.trace();
        clear();
        title(component.component().id() + " " + component.component().title());
        words(switch (trace.basis()) {
            case AGREED -> kit.text("results.basis-agreed");
            case REAPPRAISED -> kit.text("results.basis-reappraised");
            case MEAN -> kit.text("results.basis-mean", trace.inputs().size());
            case MEDIAN -> kit.text("results.basis-median", trace.inputs().size());
            case TRIMMED_MEAN -> kit.text("results.basis-trimmed", trace.inputs().size(),
                    data.programme().scoring().trimmed());
            case RESPONSIBLE_BODY -> kit.text("results.basis-body", bodyName(data, component), trace.inputs().size());
            case RESPONSIBLE_BODY_ABSENT -> kit.text("results.basis-body-absent", bodyName(data, component),
                    trace.inputs().size());
            case MAJORITY -> kit.text("results.basis-majority", trace.inputs().size());
            case SURVEY -> kit.text("results.basis-survey");
            case FIGURE -> kit.text("results.basis-figure");
            case NO_SCORE -> kit.text("results.basis-none");
        });
        if (component.conflict()) {
            add(styled(kit.text("results.conflict-here"), "warn"));
        }
        if (component.missing() > 0) {
            add(styled(kit.text("results.missing-here", component.missing()), "warn"));
        }
        notes(component, trace).forEach(note -> add(styled(note, "warn")));
        words(kit.text("results.formula", trace.formula(), Figures.points(component.component().max())));
        trace.computed().ifPresent(working -> working(working, trace.scale()));
        trace.inputs().forEach(input -> add(input(data, component, input)));
        trace.faults().forEach(fault -> add(styled(kit.text("results.fault-of", name(data, fault.scorer()),
                fault(fault.result())), "warn")));
        if (!trace.inputs().isEmpty() || trace.computed().isPresent()) {
            words(kit.text("results.rounding", Figures.points(trace.exact()), rounding(trace), trace.scale(),
                    Figures.points(component.points(), trace.scale())));
        }
    }

    private List<String> notes(ComponentResult component, Trace trace) {
        List<String> notes = new ArrayList<>();
        if (!component.applicable()) {
            notes.add(kit.text("results.not-applicable"));
        }
        trace.zeroedBy().ifPresent(veto -> notes.add(kit.text("results.zeroed-by", veto)));
        if (!trace.missing().isEmpty()) {
            notes.add(kit.text("results.data-missing", String.join(", ", trace.missing())));
        }
        return notes;
    }

    /** The formula with its numbers; nothing where the points were typed. */
    private void working(Trace.Working working, int scale) {
        if (!working.working().isEmpty()) {
            words(kit.text("results.working", localised(working.working()),
                    Figures.points(working.exact().setScale(scale + 2, RoundingMode.HALF_EVEN))));
        }
    }

    /** Decimals in the way of the screen. */
    private static String localised(String working) {
        return working.replaceAll("(?<=[0-9])\\.(?=[0-9])", ",");
    }

    private String fault(RuleResult result) {
        return switch (result) {
            case RuleResult.Missing missing -> kit.text("results.fault-missing", String.join(", ", missing.inputs()));
            case RuleResult.Impossible impossible -> kit.text("results.fault-impossible", impossible.input());
            case RuleResult.Scored _, RuleResult.NotApplicable _ -> "";
        };
    }

    private static String name(ResultsData data, Scorer scorer) {
        return data.names().getOrDefault(scorer, scorer.value());
    }

    private static String bodyName(ResultsData data, ComponentResult component) {
        String id = component.component().body();
        return data.programme().council().bodies().stream().filter(body -> body.id().equals(id)).findFirst()
                .map(Body::name).orElse(id);
    }

    private Node input(ResultsData data, ComponentResult component, Trace.Input input) {
        Label name = new Label(data.names().getOrDefault(input.scorer(), input.scorer().value()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        BigDecimal away = input.points().subtract(component.points());
        Label difference = styled(away.signum() == 0 ? "" : Figures.difference(away, component.trace().scale()),
                "muted", "small", "mono");
        Label points = styled(Figures.points(input.points(), component.trace().scale()), "strong", "mono");
        HBox head = new HBox(10, name, gap, difference, points);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox line = new VBox(1, head);
        if (!(component.component().rule() instanceof Manual) && !input.working().working().isEmpty()) {
            line.getChildren().add(styled(localised(input.working().working()), "small", "mono"));
        }
        if (!input.reason().isEmpty()) {
            line.getChildren().add(styled(input.reason(), "small"));
        }
        line.getChildren().add(styled(kit.text("results.entry", Figures.moment(input.time(), ZoneId.systemDefault()),
                input.source().hex().substring(0, SHORT_ID)), "small", "muted"));
        line.getStyleClass().add("line");
        return line;
    }

    private String rounding(Trace trace) {
        return switch (trace.rounding()) {
            case HALF_UP -> kit.text("results.half-up");
            case HALF_EVEN -> kit.text("results.half-even");
            case HALF_DOWN -> kit.text("results.half-down");
            case UP, CEILING -> kit.text("results.up");
            case DOWN, FLOOR -> kit.text("results.down");
            case UNNECESSARY -> kit.text("results.exact");
        };
    }

    private static Label styled(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
