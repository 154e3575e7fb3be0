package vn.thamdinh.ui.help;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.help.HelpLibrary;
import vn.thamdinh.usecase.help.SaveGuide;

/**
 * Opens help beside whatever is shown: F1 for the page of the screen or dialog, Ctrl+/ for the sheet of keys. What is
 * being typed stays as it is; Esc or F1 again closes it.
 */
public final class HelpDoor {

    /** The property of a node that names the page of help about what it shows. */
    public static final String PAGE = "help";

    private final Layers layers;
    private final Supplier<UiKit> kit;
    private final FileDialogs files;
    private final Clock clock;
    private Optional<HelpPane> pane = Optional.empty();
    private Optional<UiKit> made = Optional.empty();

    /** @param kit of the language that is spoken now */
    public HelpDoor(Layers layers, Supplier<UiKit> kit, FileDialogs files, Clock clock) {
        this.layers = layers;
        this.kit = kit;
        this.files = files;
        this.clock = clock;
        layers.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Marks what is shown, such as a dialog's content, with the page of help about it. */
    public static <N extends Node> N about(String page, N node) {
        node.getProperties().put(PAGE, page);
        return node;
    }

    /** Does for a button what F1 does. */
    public static void ask(Node from) {
        from.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean slash = event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE;
        if (event.getCode() == KeyCode.F1 && plain) {
            toggle(HelpContext.page(layers));
            event.consume();
        } else if (slash && event.isShortcutDown() && !event.isAltDown()) {
            toggle(HelpPane.KEYS);
            event.consume();
        }
    }

    private void toggle(String page) {
        if (layers.isBeside() && pane.filter(now -> now.page().equals(page)).isPresent()) {
            layers.closeBeside();
        } else {
            open(page);
        }
    }

    /** Shows a page of help; the contents where there is none of that name. */
    public void open(String page) {
        UiKit now = kit.get();
        if (pane.isPresent() && made.filter(known -> known == now).isPresent()) {
            show(pane.get(), page);
            return;
        }
        now.tasks().read(progress -> HelpLibrary.read(now.messages().locale(), now::text)).onDone(library -> {
            if (kit.get() != now) {   // another language was chosen meanwhile
                open(page);
                return;
            }
            var fresh = new HelpPane(now, library, (manual, from, told) -> save(now, manual, from, told),
                    layers::closeBeside);
            pane = Optional.of(fresh);
            made = Optional.of(now);
            show(fresh, page);
        });
    }

    private void show(HelpPane open, String page) {
        if (layers.isBeside()) {
            open.show(page);
        } else {
            open.begin(page);
            Parent view = open.view();
            layers.openBeside(view);
            open.focus();
        }
    }

    private void save(UiKit now, boolean manual, Node from, Label told) {
        var kind = manual ? SaveGuide.Kind.MANUAL : SaveGuide.Kind.QUICK_GUIDE;
        files.save(from.getScene().getWindow(), now.text(manual ? "help.save-manual" : "help.save-guide"),
                now.text(manual ? "help.file-manual" : "help.file-guide")).ifPresent(file -> {
                    told.setText(now.text("help.saving"));
                    now.tasks().run(progress -> new SaveGuide(now.messages().locale(), now::text, clock)
                                    .save(kind, file, progress))
                            .onDone(saved -> told.setText(now.text("help.saved", saved.file().getFileName(), saved.pages())))
                            .onRefused(refused -> told.setText(now.messages().refusal(refused)));
                });
    }
}
