package vn.thamdinh.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.usecase.studio.paste.PastedTable;
import vn.thamdinh.usecase.studio.paste.UnitsPaste;

/** What was understood of a list of units. */
final class UnitsPreview implements PasteDialog.Preview {
    private final Editing editing;
    private final UiKit kit;
    private Optional<UnitsPaste> paste = Optional.empty();

    UnitsPreview(Editing editing) {
        this.editing = editing;
        this.kit = editing.kit();
    }

    @Override
    public Node of(PastedTable pasted) {
        UnitsPaste understood = UnitsPaste.read(pasted, editing.state());
        paste = Optional.of(understood);
        TableView<UnitsPaste.Line> table = new TableView<>();
        table.setId("paste-lines");
        Columns columns = new Columns(kit.settings(), "studio-paste-units");
        columns.put(table, columns.text("code", kit.text("studio.key.code"), 90, UnitsPaste.Line::code),
                columns.text("prefix", kit.text("studio.key.prefix"), 110, UnitsPaste.Line::prefix),
                columns.text("name", kit.text("studio.key.name"), 240, UnitsPaste.Line::name),
                columns.text("district", kit.text("studio.key.district"), 280, UnitsPaste.Line::district));
        table.getItems().setAll(understood.lines());
        VBox.setVgrow(table, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>();
        nodes.add(PasteDialog.sentence(kit.text("studio.units-understood", understood.lines().size(),
                understood.lines().stream().map(UnitsPaste.Line::district).distinct().count()), "strong"));
        if (understood.madeCodes() > 0) {
            nodes.add(PasteDialog.sentence(kit.text("studio.made-codes", understood.madeCodes()), "note-box", "warning",
                    "small"));
        }
        nodes.add(table);
        return new VBox(6, nodes.toArray(Node[]::new));
    }

    @Override
    public boolean takeable() {
        return paste.filter(understood -> !understood.lines().isEmpty()).isPresent();
    }

    @Override
    public void take() {
        paste.ifPresent(understood -> editing.reshape(understood.replace()));
    }
}
