package vn.thamdinh.ui.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.BoardWords.Status;
import vn.thamdinh.ui.exchange.ExchangePort.OwnUnit;

/** What has left this laptop and what has arrived, unit by unit; a receipt can be typed in. */
final class OwnPane extends VBox {

    private final UiKit kit;
    private final TableView<OwnUnit> table = new TableView<>();
    private final VBox missing = new VBox(4);
    private final TextField code = new TextField();
    private final Label fault = new Label();
    private final Consumer<String> enter;

    /** @param enter is given a receipt's code that has the right form */
    OwnPane(UiKit kit, ZoneId zone, Consumer<String> enter) {
        super(8);
        this.kit = kit;
        this.enter = enter;
        BoardWords words = new BoardWords(kit.messages(), zone);
        table.setId("own");
        VBox.setVgrow(table, Priority.ALWAYS);
        Columns columns = new Columns(kit.settings(), "own");
        columns.put(table,
                columns.<OwnUnit>text("unit", kit.text("own.unit"), 200, OwnUnit::name),
                columns.<OwnUnit>text("district", kit.text("own.district"), 180, OwnUnit::district),
                columns.<OwnUnit>figure("entries", kit.text("own.entries"), 120, row -> Numbers.format(row.entries())),
                columns.<OwnUnit>figure("number", kit.text("own.number"), 120, words::number),
                columns.<OwnUnit>node("state", kit.text("own.state"), 330, row -> {
                    Status status = words.unit(row);
                    return new Chip(status.tone(), status.words());
                }));
        table.setPlaceholder(new EmptyState(Icons.UNITS, kit.text("own.none"), kit.text("own.none-advice")));
        missing.getStyleClass().addAll("note-box", "warning");
        getChildren().setAll(missing, table, codeRow());
    }

    private HBox codeRow() {
        Label label = new Label(kit.text("own.code"));
        code.setId("receipt-code");
        code.getStyleClass().add("code-field");
        code.setPromptText("XXXX-XXXX-XXX");
        code.setOnAction(event -> enter());
        label.setLabelFor(code);
        Button go = new Button(kit.text("own.code-go"), Icons.OK.node());
        go.setId("receipt-enter");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> enter());
        fault.setId("receipt-fault");
        fault.getStyleClass().add("field-error");
        HBox row = new HBox(10, label, code, go, fault);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    void show(List<OwnUnit> units, List<String> lacking) {
        table.getItems().setAll(units);
        missing.setVisible(!lacking.isEmpty());
        missing.setManaged(!lacking.isEmpty());
        missing.getChildren().setAll(lacking.stream().map(words -> {
            Label label = new Label(words, Tone.WARN.shape().node(Tone.WARN.styleClass("icon")));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }).toList());
    }

    private void enter() {
        ReceiptCode.read(code.getText()).ifPresentOrElse(typed -> {
            fault.setText("");
            enter.accept(typed);
        }, () -> fault.setText(kit.text("own.code-fault", ReceiptCode.LENGTH)));
    }

    /** Says why the code was not taken. */
    void refuse(String words) {
        fault.setText(words);
        code.requestFocus();
        code.selectAll();
    }

    void accepted() {
        code.clear();
        fault.setText("");
    }
}
