package vn.thamdinh.ui.appraisal;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.usecase.view.HandedIn;

/** Nộp phiếu: the button that hands a complete sheet in, and the words that say whether it was. */
final class HandIn {

    private static final int MOST_NAMED = 12;

    private final UiKit kit;
    private final FrameModel frame;
    private final AppraisalReads reads;
    private final AppraisalWrites writes;
    private final ZoneId zone;
    private final Button button;
    private final Label words = new Label();
    private Optional<AppraisalModel> shown = Optional.empty();
    private Set<ComponentId> lacking = Set.of();

    HandIn(UiKit kit, FrameModel frame, AppraisalReads reads, AppraisalWrites writes, ZoneId zone) {
        this.kit = kit;
        this.frame = frame;
        this.reads = reads;
        this.writes = writes;
        this.zone = zone;
        this.button = new Button(kit.text("appraisal.hand-in"), Icons.HAND_IN.node());
        button.setId("hand-in");
        button.getStyleClass().add("small");
        button.setOnAction(event -> key().ifPresent(this::ask));
        button.setDisable(true);
    }

    /** Stands in this box: what is said left, the button right. */
    void standIn(HBox box) {
        words.setId("handed");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(Button.USE_PREF_SIZE);
        box.getChildren().setAll(words, button);
        say(Optional.empty());
    }

    /** What the council agrees upon is not handed in by anybody. */
    void show(AppraisalModel model) {
        shown = Optional.of(model);
        button.setDisable(key().isEmpty());
        key().ifPresentOrElse(key -> kit.tasks().read(step -> reads.handedIn().apply(key)).onDone(handed -> {
            if (key().equals(Optional.of(key))) {
                say(handed);
            }
        }), () -> say(Optional.empty()));
    }

    private Optional<SheetKey> key() {
        return shown.flatMap(model -> model.writingAs().filter(as -> as.stage() != Stage.AGREE)
                .map(as -> new SheetKey(model.open().sheet().unit().id(), as.stage(), as.scorer())));
    }

    /**
     * Components without a file and without a reason are told before the sheet is handed in; they keep nobody from it. A
     * sheet that is not finished is refused before anybody is asked about them.
     */
    void lack(Set<ComponentId> components) {
        lacking = components;
    }

    private void ask(SheetKey key) {
        boolean unfinished = shown.filter(model -> model.done() < model.asked().size()).isPresent();
        if (lacking.isEmpty() || unfinished) {
            handIn(key);
            return;
        }
        String ids = lacking.stream().map(ComponentId::value).sorted().limit(MOST_NAMED)
                .collect(Collectors.joining(", ", "", lacking.size() > MOST_NAMED ? ", …" : ""));
        kit.dialogs().confirm(kit.text("appraisal.lacking-title"),
                kit.text("appraisal.lacking-text", lacking.size(), ids), kit.text("appraisal.lacking-go"),
                () -> handIn(key));
    }

    private void handIn(SheetKey key) {
        kit.tasks().run(progress -> writes.handIn().apply(key))
                .onDone(saved -> {
                    frame.saved(saved.at());
                    kit.dialogs().notice(Tone.OK, kit.text("appraisal.handed-in-now"));
                    shown.ifPresent(this::show);
                })
                .onRefused(refused -> kit.dialogs().notice(Tone.WARN, kit.messages().refusal(refused)));
    }

    private void say(Optional<HandedIn> handed) {
        words.setText(handed.map(sheet -> kit.text(sheet.changed() ? "appraisal.changed-since"
                : "appraisal.handed-in", Figures.moment(sheet.at(), zone))).orElse(""));
        words.getStyleClass().removeAll("ok", "warn");
        words.getStyleClass().add(handed.filter(HandedIn::changed).isPresent() ? "warn" : "ok");
        button.setText(kit.text(handed.isPresent() ? "appraisal.hand-in-again" : "appraisal.hand-in"));
    }
}
