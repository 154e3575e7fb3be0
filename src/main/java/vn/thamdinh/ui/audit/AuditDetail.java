package vn.thamdinh.ui.audit;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.audit.AuditRow;
import vn.thamdinh.usecase.audit.AuditTeller;

/** The chosen entry in a sentence, and the ways on from it. */
final class AuditDetail {

    /** Longer values stand below each other. */
    private static final int LONG_VALUE = 60;
    private static final int SCORE_COMPONENT = 4;

    private final UiKit kit;
    private final FrameModel frame;
    private final VBox box;
    private final Consumer<AuditRow> past;

    AuditDetail(UiKit kit, FrameModel frame, VBox box, Consumer<AuditRow> past) {
        this.kit = kit;
        this.frame = frame;
        this.box = box;
        this.past = past;
    }

    static Label state(AuditRow row) {
        Tone tone = switch (row.standing()) {
            case COUNTS -> Tone.OK;
            case REPLACED -> Tone.MUTED;
            case NOT -> Tone.WARN;
        };
        Label label = new Label(row.state(), tone.shape().node(tone.styleClass("icon")));
        label.getStyleClass().add(switch (row.standing()) {
            case COUNTS -> "ok";
            case REPLACED -> "muted";
            case NOT -> "warn";
        });
        label.setTooltip(new Tooltip(row.state()));
        return label;
    }

    void tell(Optional<AuditTeller> teller, Optional<AuditRow> row) {
        box.getChildren().clear();
        if (row.isEmpty() || teller.isEmpty()) {
            box.getChildren().add(line(kit.text("audit.choose"), "muted"));
            return;
        }
        AuditRow chosen = row.get();
        if (chosen.before().length() + chosen.after().length() > LONG_VALUE && chosen.replaces()) {
            box.getChildren().addAll(line(chosen.action() + " " + chosen.about(), "strong"),
                    line(kit.text("audit.was", chosen.before().isEmpty() ? "…" : chosen.before()), "plain"),
                    line(kit.text("audit.became", chosen.after().isEmpty() ? "…" : chosen.after()), "plain"));
            if (!chosen.reason().isEmpty()) {
                box.getChildren().add(line(kit.text("audit.because", chosen.reason()), "plain"));
            }
        } else {
            box.getChildren().add(line(teller.get().sentence(chosen), "strong"));
        }
        box.getChildren().addAll(line(kit.text("audit.entry", chosen.who(), chosen.device().isEmpty() ? "…"
                : chosen.device(), chosen.state(), chosen.id().hex()), "muted"), ways(teller.get(), chosen));
    }

    private HBox ways(AuditTeller teller, AuditRow row) {
        Button history = new Button(kit.text("audit.past"), Icons.AUDIT.node());
        history.setId("past");
        history.setOnAction(event -> past.accept(row));
        Button copy = new Button(kit.text("audit.copy"), Icons.COPY.node());
        copy.setId("copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(teller.sentence(row) + "\n" + row.who() + "\n" + row.id().hex());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(kit.text("audit.copied"));
        });
        HBox ways = new HBox(8, history, copy);
        ways.setAlignment(Pos.CENTER_LEFT);
        target(row).ifPresent(target -> {
            Button open = new Button(kit.text("audit.open"), Icons.NEXT.node());
            open.setId("open");
            open.setOnAction(event -> frame.go(Place.APPRAISAL.id(), target));
            ways.getChildren().addFirst(open);
        });
        return ways;
    }

    /** The unit, and of a score the component, where the appraisal is opened. */
    private static Optional<String> target(AuditRow row) {
        return row.subject().unit().map(unit -> {
            String[] parts = row.subject().key().split("\\|");
            return row.subject().topic().equals("score") && parts.length > SCORE_COMPONENT
                    ? unit + " " + parts[SCORE_COMPONENT] : unit;
        });
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
