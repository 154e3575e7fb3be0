package vn.thamdinh.ui.exchange;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.SecretField;

/** Asks for a package's passphrase in a dialog. */
final class SecretForm extends VBox {

    private final UiKit kit;
    private final SecretField first;
    private final SecretField second;
    private final boolean twice;
    private final Label fault = new Label();
    private final Consumer<char[]> go;

    /** @param twice whether a package is being made */
    SecretForm(UiKit kit, String advice, String verb, boolean twice, Consumer<char[]> go) {
        super(8);
        this.kit = kit;
        this.twice = twice;
        this.go = go;
        first = field("package-secret");
        second = field("package-secret-again");
        Label words = new Label(advice);
        words.setWrapText(true);
        words.getStyleClass().add("dialog-text");
        fault.getStyleClass().add("field-error");
        fault.setId("package-fault");
        fault.setWrapText(true);
        getChildren().addAll(words, label("exchange.passphrase"), first);
        if (twice) {
            getChildren().addAll(label("exchange.again"), second);
        }
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Button main = new Button(verb);
        main.setId("package-go");
        main.getStyleClass().add("accent");
        main.setOnAction(event -> answer());
        HBox buttons = new HBox(8, cancel, main);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(fault, buttons);
        setPrefWidth(420);
    }

    private SecretField field(String id) {
        SecretField field = new SecretField(kit.text("exchange.reveal"));
        field.setId(id);
        field.setOnAction(event -> answer());
        return field;
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private void answer() {
        Optional<PackageSecret.Fault> wrong = twice
                ? PackageSecret.forExport(first.getPassword(), second.getPassword())
                : PackageSecret.forImport(first.getPassword());
        if (wrong.isEmpty()) {
            char[] typed = first.getPassword().toCharArray();
            kit.dialogs().close();
            go.accept(typed);
            return;
        }
        fault.setText(switch (wrong.get()) {
            case EMPTY -> kit.text("exchange.fault-empty");
            case TOO_SHORT -> kit.text("exchange.fault-short", PackageSecret.SHORTEST);
            case DIFFERENT -> kit.text("exchange.fault-different");
        });
    }
}
