package vn.thamdinh.ui.evidence;

import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.intake.IntakeState;
import vn.thamdinh.usecase.evidence.intake.NotTaken;

/** How far the taking in has come, what was not taken and why, what was known before. Gone when all is well. */
final class IntakeLine extends VBox {

    private final UiKit kit;
    private final FileWords words;
    private final EvidencePort port;
    private final Runnable changed;
    private Runnable deaf = () -> { };
    private int done;

    /** @param changed called on the FX thread whenever a file has become evidence */
    IntakeLine(UiKit kit, FileWords words, EvidencePort port, Runnable changed) {
        super(4);
        this.kit = kit;
        this.words = words;
        this.port = port;
        this.changed = changed;
        setId("intake");
        getStyleClass().add("note-box");
        show(port.intake());
        sceneProperty().addListener((property, was, is) -> {
            deaf.run();
            deaf = is == null ? () -> { } : port.onIntake(() -> Platform.runLater(() -> show(port.intake())));
            if (is != null) {
                show(port.intake());
            }
        });
    }

    private void show(IntakeState state) {
        boolean quiet = !state.isBusy() && state.notTaken().isEmpty() && state.known().isEmpty();
        setVisible(!quiet);
        setManaged(!quiet);
        getStyleClass().remove("warning");
        if (!state.notTaken().isEmpty()) {
            getStyleClass().add("warning");
        }
        getChildren().setAll(state.isBusy() ? busy(state) : result(state));
        state.notTaken().forEach(one -> getChildren().add(notTaken(one)));
        state.known().forEach(one -> getChildren().add(known(one)));
        if (state.done() != done) {
            done = state.done();
            changed.run();
        }
    }

    private Node busy(IntakeState state) {
        Label label = new Label(kit.text("evidence.taking", state.done() + 1, state.total(), state.current()));
        ThinBar bar = new ThinBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setValue((double) state.done() / state.total());
        return new VBox(4, label, bar);
    }

    private Node result(IntakeState state) {
        Label label = new Label(kit.text("evidence.taken", state.taken(), state.notTaken().size()));
        label.getStyleClass().add("strong");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = Icons.CLOSE.button(kit.text("evidence.acknowledge"), port::acknowledge);
        close.setId("acknowledge");
        return new HBox(8, label, close);
    }

    private Node notTaken(NotTaken one) {
        return line(Icons.ERROR.node("icon-error"), one.incoming().name() + ": " + kit.messages().refusal(one.why()));
    }

    private Node known(Attached one) {
        List<Evidence> elsewhere = one.elsewhere();
        return line(Icons.COPY.node("icon-info"), one.file().name() + ": " + (one.again()
                ? kit.text("evidence.again") : words.hint(new vn.thamdinh.usecase.evidence.look.Hint.Same(
                        elsewhere.getFirst()))));
    }

    private static Node line(Node shape, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(6, shape, label);
        line.getStyleClass().add("fact-line");
        return line;
    }
}
