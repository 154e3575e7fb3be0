package vn.thamdinh.ui.change;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.change.DryRun;
import vn.thamdinh.usecase.change.DryRun.UnitChange;

/** What adopting would change, nothing being kept: one sentence, then unit by unit. */
final class DryRunPage {

    private final UiKit kit;
    private final ChangeWords words;

    DryRunPage(UiKit kit) {
        this.kit = kit;
        this.words = new ChangeWords(kit.messages());
    }

    Node view(DryRun dry) {
        Label sentence = new Label(kit.text("change.dry", dry.regraded(), dry.reranked(), dry.retotalled(),
                dry.turned()));
        sentence.setId("dry-run");
        sentence.getStyleClass().add("section-title");
        sentence.setWrapText(true);
        List<Node> all = new ArrayList<>(List.of(sentence));
        note(all, dry.newlyMissing() > 0, "change.missing", dry.newlyMissing());
        note(all, !dry.unmapped().isEmpty(), "change.unmapped", dry.unmapped().size());
        dry.dropped().forEach(each -> note(all, true, "change.dropped-scores", each.component().value(), each.title(),
                each.scores()));
        dry.rows().forEach(each -> note(all, true, "change.left-rows", each.name(), each.title(), each.rows()));
        all.add(table(dry));
        return new VBox(8, all.toArray(Node[]::new));
    }

    private void note(List<Node> all, boolean holds, String key, Object... arguments) {
        if (holds) {
            Label label = new Label(kit.text(key, arguments));
            label.setWrapText(true);
            label.getStyleClass().add("note-box");
            label.setMaxWidth(Double.MAX_VALUE);
            all.add(label);
        }
    }

    private Node table(DryRun dry) {
        TableView<UnitChange> table = new TableView<>();
        table.setId("dry-units");
        var columns = new Columns(kit.settings(), "dry-units");
        columns.put(table, columns.text("unit", kit.text("change.area.unit"), 260,
                        change -> change.unit().fullName()),
                columns.text("before", kit.text("change.column.before"), 260, change -> words.result(change.before())),
                columns.text("after", kit.text("change.column.after"), 260, change -> words.result(change.after())),
                columns.text("also", kit.text("change.column.also"), 220, this::also));
        table.getItems().setAll(dry.units().stream().filter(UnitChange::changed).toList());
        table.setPlaceholder(new Label(kit.text("change.no-unit")));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private String also(UnitChange change) {
        List<String> said = new ArrayList<>();
        if (change.regraded()) {
            said.add(kit.text("change.regraded"));
        }
        if (change.turned()) {
            said.add(kit.text("change.turned"));
        }
        if (change.newlyMissing() > 0) {
            said.add(kit.text("change.missing", change.newlyMissing()));
        }
        return String.join("; ", said);
    }
}
