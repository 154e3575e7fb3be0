package vn.thamdinh.ui.care;

import java.util.Arrays;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.SecretField;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.care.Care;

/** Sets another passphrase: the one of now first, the new one twice. */
final class PassphraseDialog {

    private final UiKit kit;
    private final Care care;
    private final SecretField now;
    private final SecretField wanted;
    private final SecretField again;
    private final Label problem = new Label();
    private final Button change = new Button();

    PassphraseDialog(UiKit kit, Care care) {
        this.kit = kit;
        this.care = care;
        this.now = field("passphrase-now");
        this.wanted = field("passphrase-new");
        this.again = field("passphrase-again");
    }

    private SecretField field(String id) {
        SecretField field = new SecretField(kit.text("entry.reveal"), kit.text("entry.conceal"));
        field.setId(id);
        field.setAccessibleText(kit.text("care." + id));
        return field;
    }

    void open() {
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.setMinHeight(40);
        Label hint = new Label(kit.text("care.passphrase-hint"));
        hint.setWrapText(true);
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        change.setText(kit.text("care.passphrase-verb"));
        change.setId("passphrase-change");
        change.getStyleClass().add("accent");
        change.setDefaultButton(true);
        change.setOnAction(event -> change());
        HBox buttons = new HBox(8, cancel, change);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("care.passphrase"), new VBox(8, hint, label(now), now, label(wanted), wanted,
                label(again), again, problem, buttons));
        now.requestFocus();
    }

    private static Label label(SecretField field) {
        Label label = new Label(field.getAccessibleText());
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }

    private void change() {
        char[] old = now.getPassword().toCharArray();
        char[] fresh = wanted.getPassword().toCharArray();
        if (!Arrays.equals(fresh, again.getPassword().toCharArray())) {
            problem.setText(kit.text("care.passphrase-differs"));
            again.requestFocus();
            return;
        }
        change.setDisable(true);
        kit.tasks().run(progress -> care.changePassphrase(old, fresh)).onDone(changed -> {
            kit.dialogs().close();
            kit.dialogs().notice(Tone.OK, kit.text("care.passphrase-changed"));
            if (!changed) {
                kit.dialogs().notice(Tone.WARN, kit.text("care.passphrase-no-backup"));
            }
        }).onRefused(this::refused).onEnded(() -> {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
            change.setDisable(false);
        });
    }

    private void refused(Outcome.Refused<Boolean> refused) {
        problem.setText(kit.messages().refusal(refused));
        (refused.reason() == Reason.WEAK_PASSPHRASE ? wanted : now).requestFocus();
    }
}
