package vn.thamdinh.ui.documents;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.WrapBar;
import vn.thamdinh.ui.print.PaperTools;

/** The signboards of recognised units. */
final class BoardsPane implements Part {
    private final UiKit kit;
    private final DocumentsPort port;
    private final FileDialogs files;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Button save = new Button();
    private final Button print = new Button();
    private final Button all = new Button();
    private final Button design = new Button();
    private final PagesBox pages;
    private final LivePages live;
    private final VBox view = new VBox();

    BoardsPane(UiKit kit, DocumentsPort port, FileDialogs files, PaperTools tools) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        pages = new PagesBox(kit, "board");
        live = new LivePages(kit, port, pages);
        unit.setId("unit");
        unit.setPrefWidth(240);
        unit.setAccessibleText(kit.text("documents.about"));
        unit.setConverter(Converters.named(Unit::fullName));
        unit.valueProperty().addListener((property, old, now) -> {
            draw();
        });
        save.setId("board-save");
        save.setText(kit.text("documents.save"));
        save.setGraphic(Icons.PDF.node());
        save.setOnAction(event -> save());
        print.setId("board-print");
        print.setText(kit.text("documents.print"));
        print.setGraphic(Icons.PRINT.node());
        print.setOnAction(event -> live.shown().ifPresent(shown ->
                tools.print(kit.text("documents.segment.boards"), shown.pdf(), true)));
        all.setId("boards");
        all.setText(kit.text("documents.batch"));
        all.setGraphic(Icons.OPEN_FOLDER.node());
        all.setOnAction(event -> tools.batch());
        design.setId("design");
        design.setText(kit.text("signboard.open"));
        design.setGraphic(Icons.EDIT.node());
        design.setOnAction(event -> tools.design(this::draw));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List.of(save, print, all, design).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        WrapBar bar = new WrapBar(8, unit, save, print, all, design, gap, pages.controls());
        bar.getStyleClass().add("bar");
        view.getChildren().addAll(bar, pages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh(DocumentsPort.Data data) {
        Unit before = unit.getValue();
        unit.getItems().setAll(data.recognised());
        boolean none = data.recognised().isEmpty();
        unit.setDisable(none);
        save.setDisable(none);
        print.setDisable(none);
        all.setDisable(none);
        if (none) {
            live.clear();
            pages.say(new EmptyState(Icons.DOCUMENTS, kit.text("documents.none"), kit.text("documents.none-advice")));
        } else {
            unit.setValue(before != null && data.recognised().contains(before) ? before : data.recognised().getFirst());
        }
    }

    private void draw() {
        Unit chosen = unit.getValue();
        if (chosen != null) {
            live.now(() -> port.signboard(chosen.id()));
        }
    }

    private void save() {
        live.shown().ifPresent(shown -> files.save(save.getScene().getWindow(), kit.text("documents.choose-file"),
                "Bien cong nhan " + unit.getValue().id().code() + ".pdf").ifPresent(file ->
                        kit.tasks().run(progress -> port.save(shown.pdf(), file)).onRefused(kit.dialogs()::refused)
                                .onDone(path -> kit.dialogs().notice(Tone.OK, kit.text("documents.saved-to", path)))));
    }
}
