package vn.thamdinh.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.NumberSeries;

/** The register of issued documents and of the numbers taken (sổ đăng ký văn bản đi); Enter opens a document. */
final class RegisterPane implements Part {
    /** Numbers and days are read whole. */
    private static final double LEAST = 120;

    private final UiKit kit;
    private final DocumentsPort port;
    private final FileDialogs files;
    private final TableView<DocumentRow> table = new TableView<>();
    private final VBox series = new VBox(2);
    private final Button export = new Button();
    private final VBox view = new VBox();
    private DocumentsPort.Data data;

    RegisterPane(UiKit kit, DocumentsPort port, FileDialogs files, Consumer<DocumentId> open,
                 Consumer<DocumentId> history) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        table.setId("register");
        table.setAccessibleText(kit.text("documents.segment.register"));
        ColumnRoom.share(table);
        table.setPlaceholder(new EmptyState(Icons.DOCUMENTS, kit.text("documents.none-issued"),
                kit.text("documents.none-issued-advice")));
        column("documents.number", 150, DocumentRow::numberText);
        column("documents.date", 120, row -> row.issued().map(paper -> Figures.date(paper.date())).orElse(""));
        column("documents.kind", 330, row -> data.kind(row.kind()).map(DocumentKind::title).orElse(row.kind()));
        column("documents.about", 160, DocumentRow::about);
        column("documents.state", 150, row -> StateWords.state(kit, row));
        column("documents.by", 140, DocumentRow::by);
        table.setOnKeyPressed(event -> {
            DocumentRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row.address());
            }
        });
        table.setOnMouseClicked(event -> {
            DocumentRow row = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null) {
                open.accept(row.address());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        view.getChildren().addAll(bar(history), table);
    }

    private HBox bar(Consumer<DocumentId> history) {
        export.setId("export");
        export.setText(kit.text("documents.export"));
        export.setGraphic(Icons.EXPORT.node());
        export.setOnAction(event -> export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        series.setAlignment(Pos.CENTER_LEFT);
        Button past = new Button(kit.text("frame.history"), Icons.AUDIT.node());
        past.setId("history");
        past.getStyleClass().add("flat");
        past.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        past.setOnAction(event -> history.accept(table.getSelectionModel().getSelectedItem().id()));
        HBox bar = new HBox(12, series, gap, past, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private void column(String key, double width, Function<DocumentRow, String> value) {
        TableColumn<DocumentRow, String> column = new TableColumn<>(kit.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        Columns.keepHeading(column);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh(DocumentsPort.Data now) {
        data = now;
        List<DocumentRow> issued = now.rows().stream()
                .filter(row -> row.issued().isPresent() || row.number().isPresent()).toList();
        table.getItems().setAll(issued);
        export.setDisable(issued.stream().noneMatch(row -> row.issued().isPresent()));
        kit.tasks().read(progress -> port.documents().numbers().all()).onDone(all ->
                series.getChildren().setAll(all.stream().map(this::line).toList()));
    }

    private Label line(NumberSeries one) {
        String gaps = one.gaps().isEmpty() ? kit.text("documents.no-gaps")
                : kit.text("documents.gaps", one.gapsInWords());
        return LivePages.muted(kit.text("documents.series", one.body(), String.valueOf(one.year()), one.next(), gaps));
    }

    private void export() {
        files.save(export.getScene().getWindow(), kit.text("documents.export"), "So van ban.csv").ifPresent(file ->
                kit.tasks().run(progress -> port.documents().register().write(file)).onRefused(kit.dialogs()::refused)
                        .onDone(path -> kit.dialogs().notice(Tone.OK, kit.text("documents.saved-to", path))));
    }
}
