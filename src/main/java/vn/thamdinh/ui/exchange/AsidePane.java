package vn.thamdinh.ui.exchange;

import java.time.ZoneId;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Forked;
import vn.thamdinh.ui.exchange.ExchangePort.SetAside;
import vn.thamdinh.ui.exchange.stick.Refusals;

/** Files that were set aside, with the reason; above them devices that contradict themselves. */
final class AsidePane extends VBox {

    private final UiKit kit;
    private final VBox warnings = new VBox(6);
    private final TableView<SetAside> table = new TableView<>();

    AsidePane(UiKit kit, ZoneId zone) {
        super(8);
        this.kit = kit;
        warnings.setId("forked");
        warnings.getStyleClass().addAll("note-box", "danger");
        table.setId("aside");
        VBox.setVgrow(table, Priority.ALWAYS);
        Columns columns = new Columns(kit.settings(), "aside");
        columns.put(table,
                columns.<SetAside>text("at", kit.text("aside.at"), 140, row -> Figures.moment(row.at(), zone)),
                columns.<SetAside>text("file", kit.text("exchange.file"), 210, SetAside::file),
                columns.<SetAside>text("why", kit.text("aside.why"), 700, row ->
                        Refusals.words(kit.messages(), row.why())));
        table.setPlaceholder(new EmptyState(Icons.SHIELD, kit.text("aside.none"), kit.text("aside.none-advice")));
        getChildren().setAll(warnings, table);
    }

    void show(List<SetAside> files, List<Forked> forked) {
        table.getItems().setAll(files);
        warnings.setVisible(!forked.isEmpty());
        warnings.setManaged(!forked.isEmpty());
        warnings.getChildren().setAll(forked.stream().map(fork -> {
            Label label = new Label(kit.text("aside.forked", fork.name(), fork.device(), fork.place()),
                    Tone.ERROR.shape().node(Tone.ERROR.styleClass("icon")));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }).toList());
    }
}
