package vn.thamdinh.ui.evidence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.SecretFields;
import vn.thamdinh.usecase.Reason;

/** Carries what pictures are found again by to the next round, or in from an earlier one: file, then passphrase. */
final class LikenessForm extends VBox {

    private final UiKit kit;
    private final EvidencePort port;
    private final Path file;
    private final boolean out;
    private final SecretFields secret;
    private final Runnable changed;

    private LikenessForm(UiKit kit, EvidencePort port, Path file, boolean out, Runnable changed) {
        super(10);
        this.kit = kit;
        this.port = port;
        this.file = file;
        this.out = out;
        this.changed = changed;
        this.secret = new SecretFields(kit, out, this::go);
        Label text = new Label(kit.text(out ? "evidence.likeness-out-text" : "evidence.likeness-in-text"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("dialog-text");
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Button main = new Button(kit.text(out ? "evidence.likeness-out-go" : "evidence.likeness-in-go"));
        main.setId("likeness-go");
        main.getStyleClass().add("accent");
        main.setOnAction(event -> go());
        HBox buttons = new HBox(8, cancel, main);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(text, secret, buttons);
        setPrefWidth(440);
    }

    /**
     * The button for both ways.
     *
     * @param changed after hints may have become more
     */
    static MenuButton menu(UiKit kit, EvidencePort port, Supplier<Window> window, Runnable changed) {
        MenuItem out = new MenuItem(kit.text("evidence.likeness-out"));
        out.setOnAction(event -> port.dialogs().save(window.get(), out.getText(), port.likenessName())
                .ifPresent(file -> open(new LikenessForm(kit, port, file, true, () -> { }), out.getText())));
        MenuItem in = new MenuItem(kit.text("evidence.likeness-in"));
        in.setOnAction(event -> port.dialogs().open(window.get(), in.getText(), "tdlike").stream().findFirst()
                .ifPresent(file -> open(new LikenessForm(kit, port, file, false, changed), in.getText())));
        MenuButton more = new MenuButton(null, Icons.MORE.node(), in, out);
        more.setId("evidence-more");
        more.setAccessibleText(kit.text("evidence.more"));
        more.setTooltip(new Tooltip(kit.text("evidence.more")));
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        return more;
    }

    private static void open(LikenessForm form, String title) {
        form.kit.dialogs().open(title, form);
    }

    private void go() {
        secret.typed().ifPresent(words -> {
            Running<Integer> work = kit.tasks().run(progress -> {
                try {
                    return out ? port.writeLikeness(file, words) : port.bringLikeness(file, words, progress);
                } finally {
                    Arrays.fill(words, '\0');
                }
            });
            work.onRefused(refused -> {
                if (refused.reason() == Reason.WRONG_PASSPHRASE) {
                    secret.say(kit.messages().refusal(refused));
                } else {
                    kit.dialogs().close();
                    kit.dialogs().refused(refused);
                }
            }).onDone(pictures -> {
                kit.dialogs().close();
                kit.dialogs().notice(Tone.OK, kit.text(out ? "evidence.likeness-written" : "evidence.likeness-brought",
                        pictures));
                changed.run();
            });
        });
    }
}
