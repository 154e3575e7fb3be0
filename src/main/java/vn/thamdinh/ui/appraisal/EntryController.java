package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.ui.appraisal.AppraisalModel.Edit;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** The right pane: the own score, its reason, and whether they are saved. */
final class EntryController {

    /** What the person does here; {@code left} is called when he leaves the reason. */
    record Actions(Consumer<Edit> typed, Runnable save, Runnable undo, Consumer<WritingAs> chosen, Runnable left) {
    }

    /** Whether what stands in the fields is on the disk. */
    enum Status {
        NONE("none", Icons.EMPTY, "muted"),
        UNSAVED("unsaved", Icons.EMPTY, "muted"),
        DRAFT("draft", Icons.HALF, "muted"),
        SAVING("saving", Icons.HALF, "muted"),
        SAVED("saved", Icons.FULL, "ok"),
        FAILED("failed", Icons.WARNING, "bad");

        private final String key;
        private final Icons shape;
        private final String styleClass;

        Status(String key, Icons shape, String styleClass) {
            this.key = key;
            this.shape = shape;
            this.styleClass = styleClass;
        }
    }

    private final UiKit kit;
    private final Actions actions;
    private boolean showing;

    @FXML
    private VBox fields;
    @FXML
    private Label readOnly;
    @FXML
    private ComboBox<WritingAs> stage;
    @FXML
    private TextField score;
    @FXML
    private Label max;
    @FXML
    private Label scoreError;
    @FXML
    private Label points;
    @FXML
    private Label outOf;
    @FXML
    private Label difference;
    @FXML
    private Label reasonLabel;
    @FXML
    private TextArea reason;
    @FXML
    private Label reasonError;
    @FXML
    private Button save;
    @FXML
    private Button undo;
    @FXML
    private Label state;

    EntryController(UiKit kit, Actions actions) {
        this.kit = kit;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        score.textProperty().addListener(change -> typed());
        reason.textProperty().addListener(change -> typed());
        score.setOnAction(event -> actions.save().run());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::reasonKey);
        reason.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                actions.left().run();
            }
        });
        save.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.save().run();
            }
        });
        undo.setGraphic(Icons.UNDO.node());
        stage.setConverter(new StringConverter<>() {
            @Override
            public String toString(WritingAs as) {
                return as == null ? "" : words(as);
            }

            @Override
            public WritingAs fromString(String text) {
                throw new UnsupportedOperationException("stages are chosen, not typed");
            }
        });
        stage.setOnAction(event -> {
            if (!showing && stage.getValue() != null) {
                actions.chosen().accept(stage.getValue());
            }
        });
    }

    /** Shows the fields of the model's component; what was said of another one goes away. */
    void show(AppraisalModel model) {
        boolean writes = model.writingAs().isPresent();
        shown(fields, writes);
        shown(readOnly, !writes);
        if (!writes) {
            return;
        }
        showing = true;
        List<WritingAs> choices = model.open().choices();
        stage.getItems().setAll(choices);
        stage.setValue(model.writingAs().get());
        shown(stage, choices.size() > 1);
        Edit edit = model.shown();
        if (!score.getText().equals(edit.typed())) {
            score.setText(edit.typed());
        }
        if (!reason.getText().equals(edit.reason())) {
            reason.setText(edit.reason());
        }
        Component component = model.component();
        max.setText("/ " + Figures.points(component.max()));
        outOf.setText("/ " + Figures.points(component.max()));
        reasonLabel.setText(kit.text("appraisal.reason", Figures.points(model.open().programme().scoring().reasonLimit())));
        quiet();
        showing = false;
        judge(model);
    }

    /** Shows what the typed score comes to, without complaining while it is being typed. */
    void judge(AppraisalModel model) {
        ScoringPolicy policy = model.open().programme().scoring();
        Optional<BigDecimal> value = switch (model.check()) {
            case ScoreCheck.Fine(BigDecimal fine) -> Optional.of(fine);
            case ScoreCheck.ReasonNeeded(BigDecimal fine, BigDecimal by) -> Optional.of(fine);
            case ScoreCheck.BadScore _ -> Optional.empty();
        };
        points.setText(value.map(fine -> Figures.points(fine, policy.scale())).orElse(Figures.NONE));
        points.getStyleClass().remove("nothing-yet");
        if (value.isEmpty()) {
            points.getStyleClass().add("nothing-yet");
        }
        Optional<BigDecimal> by = value.flatMap(fine -> model.previous().map(fine::subtract));
        difference.getStyleClass().removeAll("ok", "bad", "muted");
        difference.getStyleClass().add(by.map(Differences::styleClass).orElse("muted"));
        difference.setText(by.map(amount -> amount.signum() == 0 ? kit.text("appraisal.same-as-before")
                : kit.text("appraisal.difference", Figures.difference(amount, policy.scale()))).orElse(" "));
    }

    /** Whether the score may be saved; if not, says why at the field it concerns and puts the cursor there. */
    boolean accepts(AppraisalModel model) {
        ScoringPolicy policy = model.open().programme().scoring();
        return switch (model.check()) {
            case ScoreCheck.BadScore(String key, List<String> arguments) -> {
                refuseScore(kit.text(key, arguments.toArray()));
                yield false;
            }
            case ScoreCheck.ReasonNeeded needed -> {
                askReason(kit.text("appraisal.reason-needed", Figures.difference(needed.difference(), policy.scale()),
                        Figures.points(policy.reasonLimit())));
                yield false;
            }
            case ScoreCheck.Fine _ -> true;
        };
    }

    /** Says whether what stands in the fields is saved. */
    void tell(AppraisalModel model, Optional<Instant> lastSaved, ZoneId zone) {
        if (model.isSaving()) {
            status(Status.SAVING, "");
        } else if (model.isChanged()) {
            status(!model.isScoreTyped() && model.shown().equals(model.atRest()) ? Status.DRAFT : Status.UNSAVED, "");
        } else {
            Optional<Instant> at = model.savedAt().or(() -> lastSaved);
            status(at.isPresent() ? Status.SAVED : Status.NONE, at.map(moment -> Figures.time(moment, zone)).orElse(""));
        }
    }

    private void quiet() {
        complain(scoreError, "");
        complain(reasonError, "");
        score.getStyleClass().removeAll("refused");
        reason.getStyleClass().removeAll("refused");
    }

    void refuseScore(String why) {
        quiet();
        complain(scoreError, why);
        score.getStyleClass().add("refused");
        score.requestFocus();
    }

    private void askReason(String why) {
        quiet();
        complain(reasonError, why);
        reason.getStyleClass().add("refused");
        reason.requestFocus();
        reason.end();
    }

    void focusScore() {
        score.requestFocus();
        score.selectAll();
    }

    boolean isInScore() {
        return score.isFocused();
    }

    boolean isInReason() {
        return reason.isFocused();
    }

    /** @param detail the time or the reason that the words name, or empty */
    void status(Status now, String detail) {
        state.getStyleClass().removeAll("muted", "ok", "bad");
        state.getStyleClass().add(now.styleClass);
        state.setText(kit.text("appraisal.status." + now.key, detail).strip());
        state.setGraphic(now.shape.node("chip-icon", switch (now.styleClass) {
            case "ok" -> "icon-ok";
            case "bad" -> "icon-error";
            default -> "icon-muted";
        }));
    }

    private void typed() {
        if (!showing) {
            quiet();
            actions.typed().accept(new Edit(score.getText(), reason.getText()));
        }
    }

    @FXML
    private void save() {
        actions.save().run();
    }

    @FXML
    private void undo() {
        actions.undo().run();
    }

    /** Enter saves, Shift+Enter is a new line, Tab goes on. */
    private void reasonKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            if (event.isShiftDown()) {
                reason.replaceSelection("\n");
            } else {
                actions.save().run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            (event.isShiftDown() ? score : save).requestFocus();
            event.consume();
        }
    }

    private String words(WritingAs as) {
        return switch (as.stage()) {
            case SELF -> kit.text("appraisal.stage.self");
            case VERIFY -> kit.text("appraisal.stage.verify");
            case APPRAISE -> as.name().isEmpty() ? kit.text("appraisal.stage.mine")
                    : kit.text("appraisal.stage.member", as.name());
            case AGREE -> kit.text("appraisal.stage.agree");
        };
    }

    private static void complain(Label label, String words) {
        label.setText(words);
        shown(label, !words.isEmpty());
    }

    private static void shown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
