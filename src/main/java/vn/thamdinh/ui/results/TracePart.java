package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.time.ZoneId;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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
            case MEAN -> kit.text("results.basis-mean", trace.inputs().size());
            case MEDIAN -> kit.text("results.basis-median", trace.inputs().size());
            case NO_SCORE -> kit.text("results.basis-none");
        });
        if (component.conflict()) {
            add(styled(kit.text("results.conflict-here"), "warn"));
        }
        if (component.missing() > 0) {
            add(styled(kit.text("results.missing-here", component.missing()), "warn"));
        }
        trace.inputs().forEach(input -> add(input(data, component, input)));
        if (!trace.inputs().isEmpty()) {
            words(kit.text("results.rounding", Figures.points(trace.exact()), rounding(trace), trace.scale(),
                    Figures.points(component.points(), trace.scale())));
        }
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
