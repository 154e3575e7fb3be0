package vn.thamdinh.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.QrPicture;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.ShownReceipt;

/** A receipt on the screen: as a square to be scanned, and as a short code to be typed on the other laptop. */
final class ReceiptView extends VBox {

    private static final double SIDE = 220;

    ReceiptView(UiKit kit, ShownReceipt receipt) {
        super(12);
        Label advice = new Label(kit.text("receipt.advice"));
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.getStyleClass().add("dialog-text");
        Label code = new Label(receipt.code());
        code.setId("receipt-shown");
        code.getStyleClass().add("code-group");
        VBox middle = new VBox(10, new QrPicture(receipt.square(), SIDE), code);
        middle.setAlignment(Pos.CENTER);
        Button close = new Button(kit.text("exchange.finish"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(advice, middle, buttons);
        setPrefWidth(420);
    }
}
