package vn.thamdinh.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.usecase.studio.paste.Columns;
import vn.thamdinh.usecase.studio.paste.Columns.Meaning;
import vn.thamdinh.usecase.studio.paste.CriteriaPaste;
import vn.thamdinh.usecase.studio.paste.PasteNote;
import vn.thamdinh.usecase.studio.paste.PastedLine;
import vn.thamdinh.usecase.studio.paste.PastedTable;

/** What was understood of a table of criteria: each row with its level, what does not add up, and which column is what. */
final class CriteriaPreview implements PasteDialog.Preview {
    private final Editing editing;
    private final UiKit kit;
    private final VBox view = new VBox(6);
    private final CheckBox compute = new CheckBox();
    private final TextField source = new TextField();
    private Optional<CriteriaPaste> paste = Optional.empty();

    CriteriaPreview(Editing editing) {
        this.editing = editing;
        this.kit = editing.kit();
        compute.setText(kit.text("studio.paste-compute"));
        compute.setId("paste-compute");
        compute.setSelected(true);
        source.setId("paste-source");
        source.setPromptText(kit.text("studio.paste-source"));
    }

    @Override
    public Node of(PastedTable table) {
        understand(table, Columns.guess(table));
        return view;
    }

    private void understand(PastedTable table, Columns columns) {
        paste = Optional.of(CriteriaPaste.read(table, columns, kit.text("studio.whole-set")));
        CriteriaPaste understood = paste.get();
        if (table.rows().isEmpty()) {
            view.getChildren().clear();
            return;
        }
        TableView<PastedLine> lines = lines(understood);
        VBox.setVgrow(lines, Priority.ALWAYS);
        view.getChildren().setAll(columns(table, columns), PasteDialog.sentence(kit.text("studio.understood",
                understood.fields(), understood.criteria(), understood.components(), Figures.points(understood.total())),
                "strong"), notes(understood), lines, last(understood));
    }

    private Node columns(PastedTable table, Columns columns) {
        FlowPane pane = new FlowPane(10, 6);
        for (Meaning meaning : Meaning.values()) {
            ComboBox<Integer> box = new ComboBox<>();
            box.setId("column-" + meaning.name().toLowerCase(Locale.ROOT));
            box.setConverter(new ColumnNames());
            box.getItems().add(-1);
            for (int i = 0; i < table.width(); i++) {
                box.getItems().add(i);
            }
            box.setValue(columns.of().getOrDefault(meaning, -1));
            box.setOnAction(event -> PasteDialog.ifChosen(box.getValue(),
                    column -> understand(table, columns.with(meaning, column))));
            Label label = new Label(kit.text("studio.column." + meaning.name().toLowerCase(Locale.ROOT)));
            label.getStyleClass().addAll("muted", "small");
            HBox one = new HBox(4, label, box);
            one.setAlignment(Pos.CENTER_LEFT);
            pane.getChildren().add(one);
        }
        return pane;
    }

    private Node notes(CriteriaPaste understood) {
        List<String> said = new ArrayList<>();
        for (PasteNote note : understood.notes().stream().limit(4).toList()) {
            said.add(kit.text("studio.note." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.row(),
                    note.said(), note.real()));
        }
        if (understood.notes().size() > said.size()) {
            said.add(kit.text("studio.note.more", understood.notes().size() - said.size()));
        }
        Label label = PasteDialog.sentence(String.join("\n", said), "note-box", "warning", "small");
        label.setId("paste-notes");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setVisible(!said.isEmpty());
        label.setManaged(!said.isEmpty());
        return label;
    }

    private TableView<PastedLine> lines(CriteriaPaste understood) {
        TableView<PastedLine> table = new TableView<>();
        table.setId("paste-lines");
        table.setMinHeight(120);
        var columns = new vn.thamdinh.ui.common.Columns(kit.settings(), "studio-paste");
        columns.put(table, columns.text("kind", kit.text("studio.column.level"), 130,
                        line -> kit.text("studio.line." + line.kind().name().toLowerCase(Locale.ROOT))),
                columns.text("number", kit.text("studio.column.number"), 60, PastedLine::number),
                columns.text("title", kit.text("studio.column.title"), 480, line -> line.title().replace('\n', ' ')),
                columns.figure("points", kit.text("studio.column.max"), 80,
                        line -> line.points().map(Figures::points).orElse("")));
        table.getItems().setAll(understood.lines());
        return table;
    }

    private Node last(CriteriaPaste understood) {
        compute.setVisible(understood.computed() > 0);
        compute.setManaged(understood.computed() > 0);
        compute.setText(kit.text("studio.paste-compute", understood.computed()));
        HBox.setHgrow(source, Priority.ALWAYS);
        Label label = new Label(kit.text("studio.key.source"));
        HBox line = new HBox(8, label, source);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, compute);
    }

    @Override
    public boolean takeable() {
        return paste.filter(understood -> !understood.isEmpty()).isPresent();
    }

    @Override
    public void take() {
        String from = source.getText().isBlank() ? kit.text("studio.new-source") : source.getText().strip();
        paste.ifPresent(understood -> editing.reshape(understood.replace(from, compute.isSelected())));
    }

    /** "A", "B", … as spreadsheet programs count, or none. */
    private final class ColumnNames extends javafx.util.StringConverter<Integer> {
        @Override
        public String toString(Integer column) {
            return column == null || column < 0 ? kit.text("studio.none") : Character.toString('A' + column);
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("columns are chosen, not typed");
        }
    }
}
