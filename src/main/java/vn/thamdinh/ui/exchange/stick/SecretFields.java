package vn.thamdinh.ui.exchange.stick;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.SecretField;

/** The passphrase of packages: twice when they are made, once when they are opened. Says itself what is wrong. */
public final class SecretFields extends VBox {

    private final UiKit kit;
    private final SecretField first;
    private final SecretField second;
    private final Label fault = new Label();
    private final boolean twice;

    /**
     * @param twice whether packages are being made
     * @param enter what the Enter key does
     */
    public SecretFields(UiKit kit, boolean twice, Runnable enter) {
        super(4);
        this.kit = kit;
        this.twice = twice;
        first = field("package-secret", "exchange.passphrase", enter);
        second = field("package-secret-again", "exchange.again", enter);
        fault.getStyleClass().add("field-error");
        fault.setId("package-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        if (twice) {
            getChildren().setAll(label("exchange.passphrase"), first, label("exchange.again"), second, fault);
        } else {
            first.setPromptText(kit.text("exchange.passphrase"));
            getChildren().setAll(first, fault);
        }
    }

    private SecretField field(String id, String key, Runnable enter) {
        SecretField field = new SecretField(kit.text("exchange.reveal"), kit.text("entry.conceal"));
        field.setId(id);
        field.setAccessibleText(kit.text(key));
        field.setOnAction(event -> enter.run());
        return field;
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    /** What was typed, to be cleared by whoever takes it; empty, and said why, while it is not good. */
    public Optional<char[]> typed() {
        Optional<PackageSecret.Fault> wrong = twice
                ? PackageSecret.forExport(first.getPassword(), second.getPassword())
                : PackageSecret.forImport(first.getPassword());
        fault.setText(wrong.map(this::words).orElse(""));
        return wrong.isEmpty() ? Optional.of(first.getPassword().toCharArray()) : Optional.empty();
    }

    /** Says a fault that was found elsewhere, such as a passphrase that opens nothing. */
    public void say(String words) {
        fault.setText(words);
        focus();
        first.selectAll();
    }

    /** Puts the keyboard into the first field. */
    public void focus() {
        first.requestFocus();
    }

    private String words(PackageSecret.Fault wrong) {
        return switch (wrong) {
            case EMPTY -> kit.text("exchange.fault-empty");
            case TOO_SHORT -> kit.text("exchange.fault-short", PackageSecret.SHORTEST);
            case DIFFERENT -> kit.text("exchange.fault-different");
        };
    }
}
