package vn.thamdinh.ui.care;

import java.util.Arrays;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.SecretField;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Asks for the passphrase of the workspace that stays open behind it. It names neither the round nor a person. */
public final class LockPane {

    private static final double WIDTH = 360;

    private final UiKit kit;
    private final Function<char[], Outcome<Boolean>> confirm;
    private final Runnable opened;
    private final SecretField passphrase;
    private final Label how = new Label();
    private final Label problem = new Label();
    private final Button open = new Button();
    private final VBox view;

    /**
     * @param confirm called off the FX thread with what was typed, which is wiped afterwards
     * @param opened  called once it was right
     * @param leave   ends the program instead
     */
    public LockPane(UiKit kit, Function<char[], Outcome<Boolean>> confirm, Runnable opened, Runnable leave) {
        this.kit = kit;
        this.confirm = confirm;
        this.opened = opened;
        this.passphrase = new SecretField(kit.text("entry.reveal"), kit.text("entry.conceal"));
        passphrase.setId("lock-passphrase");
        passphrase.setAccessibleText(kit.text("entry.passphrase"));
        passphrase.setOnAction(event -> open());
        passphrase.setMaxWidth(WIDTH);
        Label title = new Label(kit.text("care.locked"));
        title.getStyleClass().add("page-title");
        how.setText(kit.text("care.locked-how"));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        how.setMaxWidth(WIDTH);
        Label label = new Label(kit.text("entry.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(passphrase);
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.setMaxWidth(WIDTH);
        problem.setMinHeight(40);
        open.setText(kit.text("care.unlock"));
        open.setId("lock-open");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> open());
        Button quit = new Button(kit.text("care.leave"));
        quit.setOnAction(event -> leave.run());
        HBox buttons = new HBox(8, open, quit);
        buttons.setMaxWidth(WIDTH);
        VBox form = new VBox(8, label, passphrase, problem, buttons);
        form.setMaxWidth(WIDTH);
        view = Covers.box(title, how, form);
        view.setId("lock");
    }

    public VBox view() {
        return view;
    }

    /** Says something else than what is to be typed. */
    public void explain(String words) {
        how.setText(words);
    }

    /** Puts the keyboard into the field. */
    public void focus() {
        Platform.runLater(passphrase::requestFocus);
    }

    private void open() {
        if (open.isDisabled()) {
            return;
        }
        char[] typed = passphrase.getPassword().toCharArray();
        if (typed.length == 0) {
            problem.setText(kit.text("entry.problem.passphrase-empty"));
            return;
        }
        open.setDisable(true);
        problem.setText("");
        kit.tasks().read(progress -> confirm.apply(typed)).onDone(this::answered).onEnded(() -> {
            Arrays.fill(typed, '\0');
            open.setDisable(false);
        });
    }

    private void answered(Outcome<Boolean> outcome) {
        switch (outcome) {
            case Outcome.Done<Boolean> _ -> {
                passphrase.clear();
                opened.run();
            }
            case Outcome.Refused<Boolean> refused -> {
                problem.setText(refused.reason() == Reason.TOO_EARLY
                        ? kit.text("entry.wait", Integer.parseInt(refused.arguments().getFirst()))
                        : kit.messages().refusal(refused));
                passphrase.selectAll();
                focus();
            }
        }
    }
}
