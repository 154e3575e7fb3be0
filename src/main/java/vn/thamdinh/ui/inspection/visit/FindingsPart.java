package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

/** The findings of the open visit: table, and below it the form for a new or a chosen one. */
final class FindingsPart {

    /** A new finding. */
    interface Find {
        Outcome<?> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict, String text);
    }

    /** A line of the table. */
    record Line(Finding finding, String component) {
    }

    /** What a finding is tied to; nothing for a general remark. */
    record Choice(Optional<ComponentId> component, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final HBox counts;
    private final TableView<Line> table;
    private final VBox form;
    private final Label title;
    private final ComboBox<Choice> component;
    private final ToggleGroup verdicts = new ToggleGroup();
    private final TextField text;
    private final Button save;
    private final Button fresh;
    private VisitId visit;
    private Find find;
    private Function<Finding, Outcome<Instant>> change;
    private Runnable changed;

    FindingsPart(UiKit kit, HBox counts, TableView<Line> table, VBox form, Label title, ComboBox<Choice> component,
                 HBox verdictBox, TextField text, Button save, Button fresh) {
        this.kit = kit;
        this.counts = counts;
        this.table = table;
        this.form = form;
        this.title = title;
        this.component = component;
        this.text = text;
        this.save = save;
        this.fresh = fresh;
        component.setVisibleRowCount(12);
        for (FindingVerdict verdict : FindingVerdict.values()) {
            ToggleButton button = new ToggleButton(words(kit, verdict), tone(verdict).shape().node(
                    tone(verdict).styleClass("icon")));
            button.setUserData(verdict);
            button.setToggleGroup(verdicts);
            button.getStyleClass().add("filter-chip");
            verdictBox.getChildren().add(button);
        }
        Columns columns = new Columns(kit.settings(), "findings");
        columns.put(table,
                columns.<Line>node("verdict", kit.text("inspection.verdict"), 130,
                        line -> new Chip(tone(line.finding().verdict()), words(kit, line.finding().verdict()))),
                columns.<Line>text("component", kit.text("inspection.component"), 270, Line::component),
                columns.<Line>text("text", kit.text("inspection.seen"), 330, line -> line.finding().text()));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> edit(line));
        save.setOnAction(event -> save());
        text.setOnAction(event -> save());
        fresh.setOnAction(event -> fresh());
        close();
    }

    static Tone tone(FindingVerdict verdict) {
        return switch (verdict) {
            case MET -> Tone.OK;
            case PARTLY -> Tone.WARN;
            case NOT_MET -> Tone.ERROR;
        };
    }

    static String words(UiKit kit, FindingVerdict verdict) {
        return switch (verdict) {
            case MET -> kit.text("inspection.met");
            case PARTLY -> kit.text("inspection.partly");
            case NOT_MET -> kit.text("inspection.not-met");
        };
    }

    /** Shape and number for each verdict that occurs. */
    static Node marks(VisitList.Row row) {
        HBox box = new HBox(8);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (FindingVerdict verdict : FindingVerdict.values()) {
            int count = row.count(verdict);
            if (count > 0) {
                Label label = new Label(Integer.toString(count), tone(verdict).shape().node(
                        tone(verdict).styleClass("icon")));
                label.setGraphicTextGap(2);
                box.getChildren().add(label);
            }
        }
        return box;
    }

    void components(CriteriaSet criteria) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), kit.text("inspection.general")));
        for (Component each : criteria.components()) {
            choices.add(new Choice(Optional.of(each.id()), VisitList.label(each)));
        }
        component.getItems().setAll(choices);
    }

    /** Nothing to tie findings to yet: a visit that was never saved. */
    void close() {
        visit = null;
        table.getItems().clear();
        table.setPlaceholder(new Label(kit.text("inspection.findings-later")));
        counts.getChildren().clear();
        form.setDisable(true);
        fresh();
    }

    void show(VisitList list, VisitList.Row row, Find toFind, Function<Finding, Outcome<Instant>> toChange,
              Runnable afterwards) {
        boolean other = !row.id().equals(visit);
        visit = row.id();
        find = toFind;
        change = toChange;
        changed = afterwards;
        form.setDisable(false);
        table.setPlaceholder(new Label(kit.text("inspection.findings-none")));
        table.getItems().setAll(row.view().findings().stream()
                .map(finding -> new Line(finding, finding.component().isEmpty() ? kit.text("inspection.general")
                        : list.component(finding))).toList());
        counts.getChildren().setAll(marks(row));
        if (other) {
            fresh();
        }
    }

    private void fresh() {
        table.getSelectionModel().clearSelection();
        edit(null);
        if (!component.getItems().isEmpty()) {
            component.setValue(component.getItems().getFirst());
        }
    }

    private void edit(Line line) {
        boolean old = line != null;
        title.setText(kit.text(old ? "inspection.finding-edit" : "inspection.finding-add"));
        save.setText(kit.text(old ? "inspection.finding-change" : "inspection.finding-save"));
        save.setGraphic((old ? Icons.EDIT : Icons.ADD).node());
        fresh.setVisible(old);
        fresh.setManaged(old);
        text.setText(old ? line.finding().text() : "");
        verdicts.selectToggle(old ? toggle(line.finding().verdict()) : null);
        if (old) {
            component.getItems().stream().filter(choice -> choice.component().equals(line.finding().component()))
                    .findFirst().ifPresent(component::setValue);
        }
    }

    private Toggle toggle(FindingVerdict verdict) {
        return verdicts.getToggles().stream().filter(each -> each.getUserData() == verdict).findFirst().orElseThrow();
    }

    private void save() {
        if (visit == null) {
            return;
        }
        if (verdicts.getSelectedToggle() == null) {
            kit.dialogs().notice(Tone.WARN, kit.text("inspection.fault-verdict"));
            return;
        }
        FindingVerdict verdict = (FindingVerdict) verdicts.getSelectedToggle().getUserData();
        Optional<ComponentId> tied = Optional.ofNullable(component.getValue()).flatMap(Choice::component);
        String words = text.getText();
        Line line = table.getSelectionModel().getSelectedItem();
        VisitId of = visit;
        kit.tasks().run(progress -> line == null ? said(find.find(of, tied, verdict, words))
                : said(change.apply(new Finding(of, line.finding().key(), tied, verdict, words))))
                .onRefused(kit.dialogs()::refused)
                .onDone(done -> {
                    fresh();
                    text.requestFocus();
                    changed.run();
                });
    }

    private static Outcome<Boolean> said(Outcome<?> outcome) {
        return outcome.then(value -> Outcome.done(true));
    }
}
