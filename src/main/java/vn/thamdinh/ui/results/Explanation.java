package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.WaivedRule;
import vn.thamdinh.domain.scoring.decisive.WhatDecides;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.results.ResultsData.Line;
import vn.thamdinh.ui.results.ResultsData.Spread;

/** One unit's total opened: fields, their components, and how each number came about. */
final class Explanation {

    /** A line of the tree. */
    sealed interface Entry {
        record OfField(FieldResult field) implements Entry {
        }

        record OfComponent(ComponentResult component) implements Entry {
        }
    }

    private final UiKit kit;
    private final Label heading;
    private final Label summary;
    private final VBox reasons;
    private final TreeTableView<Entry> tree;
    private final TracePart trace;
    private ResultsData data;
    private Line line;
    private List<FieldResult> district = List.of();
    private Optional<Insight> insight = Optional.empty();

    Explanation(UiKit kit, Label heading, Label summary, VBox reasons, TreeTableView<Entry> tree, VBox traceBox) {
        this.kit = kit;
        this.heading = heading;
        this.summary = summary;
        this.reasons = reasons;
        this.tree = tree;
        this.trace = new TracePart(kit, traceBox);
        heading.setText(kit.text("results.choose"));
        tree.setShowRoot(false);
        tree.setPlaceholder(new Label(""));
        tree.getColumns().add(column("results.field", 234, entry -> switch (entry) {
            case Entry.OfField(FieldResult field) -> field.field().id() + ". " + field.field().title();
            case Entry.OfComponent(ComponentResult component) ->
                    component.component().id() + " " + component.component().title();
        }, ""));
        tree.getColumns().add(column("results.max", 62, entry -> Figures.points(max(entry)), "num"));
        tree.getColumns().add(column("results.district", 62, this::district, "num"));
        tree.getColumns().add(column("results.council", 78, entry -> Figures.points(points(entry), scale()), "num"));
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        tree.getSelectionModel().selectedItemProperty().addListener((property, old, item) -> choose(item));
    }

    void show(ResultsData of, Optional<Insight> known, Line chosen) {
        data = of;
        insight = known;
        line = chosen;
        district = chosen.districtFields(of.programme());
        String total = Figures.points(chosen.result().total(), scale());
        heading.setText(chosen.result().unit().fullName() + " — " + total);
        summary.setText(basis(total));
        reasons.getChildren().setAll(Standing.of(kit.messages(), chosen.result()).reasons().stream().map(reason -> {
            Label label = new Label(reason.sentence(), reason.shape().node(reason.tone().styleClass("icon")));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            return label;
        }).toList());
        chosen.result().waived().forEach(waived -> reasons.getChildren().add(waiver(waived)));
        reasons.getChildren().addAll(beside(of, chosen).stream().map(this::note).toList());
        reasons.setManaged(!reasons.getChildren().isEmpty());
        TreeItem<Entry> root = new TreeItem<>();
        for (FieldResult field : chosen.result().fields()) {
            TreeItem<Entry> item = new TreeItem<>(new Entry.OfField(field));
            field.components().forEach(each -> item.getChildren().add(new TreeItem<>(new Entry.OfComponent(each))));
            root.getChildren().add(item);
        }
        tree.setRoot(root);
        tree.getSelectionModel().clearSelection();
        whatDecides();
    }

    /** How the head of the unit is rated by its grade, and the figures that the programme sets beside results. */
    private List<String> beside(ResultsData of, Line chosen) {
        List<String> said = new ArrayList<>();
        chosen.result().grade().flatMap(grade -> of.programme().outline().headClass(grade.id()))
                .ifPresent(head -> said.add(kit.text("results.head", head.title())));
        of.programme().outline().beside().forEach(id -> of.programme().criteria().figure(id).ifPresent(figure ->
                Optional.ofNullable(chosen.known().figures().get(id)).ifPresent(value -> said.add(
                        kit.text("results.beside", figure.title(), Figures.points(value), figure.measure())))));
        return said;
    }

    private Label waiver(WaivedRule waived) {
        return note(DossierForm.waived(kit, insight, waived.rule(), waived.waiver()));
    }

    private Label note(String words) {
        Label label = new Label(words, Icons.INFO.node("icon-muted"));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String basis(String total) {
        int scorers = (int) line.components().stream().flatMap(each -> each.trace().inputs().stream())
                .map(Trace.Input::scorer).filter(scorer -> !scorer.equals(vn.thamdinh.domain.ledger.Scorer.COUNCIL))
                .distinct().count();
        return kit.text(switch (data.programme().scoring().combination()) {
            case MEAN -> "results.why-mean";
            case MEDIAN -> "results.why-median";
            case TRIMMED_MEAN -> "results.why-trimmed";
            case RESPONSIBLE_BODY -> "results.why-body";
            case AGREED -> "results.why-agreed";
        }, total, scorers, line.recused());
    }

    private void choose(TreeItem<Entry> item) {
        if (item == null || item.getValue() == null) {
            return;
        }
        switch (item.getValue()) {
            case Entry.OfField(FieldResult field) -> trace.field(data, field);
            case Entry.OfComponent(ComponentResult component) -> {
                trace.component(data, component);
                insight.filter(known -> !component.computed()).ifPresent(known ->
                        trace.add(new TryPoints(kit, known, line.result(), component)));
            }
        }
    }

    /** Before anything is chosen: distance to the threshold, and where members are furthest apart. */
    private void whatDecides() {
        trace.clear();
        new WhatDecides(data.programme()).margin(line.result()).ifPresent(margin -> {
            trace.title(kit.text("results.decides"));
            trace.words(kit.text(margin.signum() >= 0 ? "results.margin-above" : "results.margin-below",
                    Figures.points(margin.abs(), scale())));
        });
        furthest().ifPresent(component -> {
            Spread spread = Spread.of(component.trace()).orElseThrow();
            trace.title(kit.text("results.furthest"));
            Hyperlink link = new Hyperlink(kit.text("results.furthest-of", component.component().id(),
                    Figures.points(spread.low()), Figures.points(spread.high())));
            link.setOnAction(event -> reveal(component));
            trace.add(link);
        });
        trace.words(kit.text("results.open-advice"));
        insight.ifPresent(this::whatTurnsIt);
    }

    /** Computed beside the screen, and shown if the same unit is still looked at with nothing of it opened. */
    private void whatTurnsIt(Insight known) {
        Line asked = line;
        kit.tasks().read(progress -> known.analysis().decision(asked.result())).onDone(decision -> {
            if (line == asked && tree.getSelectionModel().isEmpty()) {
                new DecisionPart(kit, trace).show(known, data, asked, decision);
            }
        });
    }

    private Optional<ComponentResult> furthest() {
        return line.components().stream()
                .filter(each -> Spread.of(each.trace()).filter(spread -> spread.width().signum() > 0).isPresent())
                .max(Comparator.comparing(each -> Spread.of(each.trace()).orElseThrow().width()));
    }

    private void reveal(ComponentResult component) {
        for (TreeItem<Entry> field : tree.getRoot().getChildren()) {
            for (TreeItem<Entry> item : field.getChildren()) {
                if (item.getValue().equals(new Entry.OfComponent(component))) {
                    field.setExpanded(true);
                    tree.getSelectionModel().select(item);
                    tree.scrollTo(tree.getRow(item));
                    tree.requestFocus();
                }
            }
        }
    }

    private int scale() {
        return data.programme().scoring().scale();
    }

    private static BigDecimal max(Entry entry) {
        return switch (entry) {
            case Entry.OfField(FieldResult field) -> field.field().max();
            case Entry.OfComponent(ComponentResult component) -> component.component().max();
        };
    }

    private static BigDecimal points(Entry entry) {
        return switch (entry) {
            case Entry.OfField(FieldResult field) -> field.points();
            case Entry.OfComponent(ComponentResult component) -> component.points();
        };
    }

    private String district(Entry entry) {
        return switch (entry) {
            case Entry.OfComponent(ComponentResult component) -> district.stream()
                    .flatMap(field -> field.components().stream())
                    .filter(each -> each.component().id().equals(component.component().id()))
                    .filter(each -> each.applicable() && each.basis() != Trace.Basis.NO_SCORE).findFirst()
                    .map(each -> Figures.points(each.points(), scale())).orElse(Figures.NONE);
            case Entry.OfField(FieldResult field) -> district.stream()
                    .filter(each -> each.field().id().equals(field.field().id())).findFirst()
                    .map(each -> Figures.points(each.points(), scale())).orElse(Figures.NONE);
        };
    }

    private TreeTableColumn<Entry, String> column(String key, double width, Function<Entry, String> words,
                                                  String style) {
        TreeTableColumn<Entry, String> column = new TreeTableColumn<>(kit.text(key));
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(
                features.getValue().getValue() == null ? "" : words.apply(features.getValue().getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
            column.setMinWidth(width);
        }
        return column;
    }
}
