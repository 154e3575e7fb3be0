package vn.thamdinh.ui.change;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.UiKit;

/** What another programme says otherwise, one line each. */
final class DifferenceTable {

    private final UiKit kit;
    private final ChangeWords words;

    DifferenceTable(UiKit kit) {
        this.kit = kit;
        this.words = new ChangeWords(kit.messages());
    }

    Node view(List<Difference> differences) {
        TableView<Difference> table = new TableView<>();
        table.setId("differences");
        var columns = new Columns(kit.settings(), "differences");
        columns.put(table, columns.text("kind", kit.text("change.column.kind"), 110, words::kind),
                columns.text("what", kit.text("change.column.what"), 360, words::what),
                columns.text("before", kit.text("change.column.before"), 260,
                        difference -> words.value(difference.before())),
                columns.text("after", kit.text("change.column.after"), 260,
                        difference -> words.value(difference.after())));
        table.getItems().setAll(differences);
        table.setPlaceholder(new Label(kit.text("change.same")));
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, new Label(kit.text("change.differences", differences.size())), table);
    }
}
