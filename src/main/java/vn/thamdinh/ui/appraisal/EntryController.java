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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.input.InputFields;
import vn.thamdinh.ui.input.RecordedLines;
import vn.thamdinh.ui.input.Workings;

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
    private InputFields score;

    @FXML
    private ScrollPane fields;
    @FXML
    private Label readOnly;
    @FXML
    private ComboBox<WritingAs> stage;
    @FXML
    private VBox inputs;
    @FXML
    private VBox recorded;
    @FXML
    private VBox giving;
    @FXML
    private Label refusal;
    @FXML
    private Label working;
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
        score = new InputFields(kit, inputs, this::typed, actions.save());
        reason.textProperty().addListener(change -> typed());
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
                return as == null ? "" : as.words(kit.messages());
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
        Component component = model.component();
        boolean computed = model.isComputed();
        shown(inputs, !computed);
        shown(giving, !computed);
        if (!computed) {
            Edit edit = model.shown();
            score.show(component, edit.typed());
            if (!reason.getText().equals(edit.reason())) {
                reason.setText(edit.reason());
            }
        }
        recorded.getChildren().setAll(RecordedLines.of(kit, model.open().programme(), component,
                model.open().sheet().recorded(component.id())));
        shown(recorded, !recorded.getChildren().isEmpty());
        outOf.setText("/ " + Figures.points(component.max()));
        reasonLabel.setText(kit.text("appraisal.reason", Figures.points(model.open().programme().scoring().reasonLimit())));
        quiet();
        showing = false;
        judge(model);
    }

    /** Shows what the typed inputs come to, without complaining while they are being typed. */
    void judge(AppraisalModel model) {
        int scale = model.open().programme().scoring().scale();
        RuleResult result;
        Inputs known;
        if (model.isComputed()) {
            result = model.computed(model.component());
            known = model.open().sheet().recorded(model.component().id());
        } else {
            TypedReading reading = model.check().reading();
            score.judge(reading);
            score.warn(reading);
            result = reading.isClean() ? reading.result() : new RuleResult.Missing(List.of());
            known = reading.known();
        }
        Optional<BigDecimal> value = result instanceof RuleResult.Scored scored ? Optional.of(scored.rounded())
                : Optional.empty();
        boolean without = result instanceof RuleResult.NotApplicable;
        points.setText(value.map(fine -> Figures.points(fine, scale))
                .orElse(without ? kit.text("appraisal.not-applicable") : Figures.NONE));
        points.getStyleClass().removeAll("nothing-yet", "without-points");
        if (value.isEmpty()) {
            points.getStyleClass().add(without ? "without-points" : "nothing-yet");
        }
        shown(outOf, !without);
        String how = value.map(fine -> Workings.of(model.component(), known, fine)).orElse("");
        working.setText(how);
        shown(working, !how.isEmpty());
        judgeDifference(model, value, scale);
    }

    private void judgeDifference(AppraisalModel model, Optional<BigDecimal> value, int scale) {
        Optional<BigDecimal> by = model.isComputed() ? Optional.empty()
                : value.flatMap(fine -> model.previous().map(fine::subtract));
        difference.getStyleClass().removeAll("ok", "bad", "muted");
        difference.getStyleClass().add(by.map(Differences::styleClass).orElse("muted"));
        difference.setText(by.map(amount -> amount.signum() == 0 ? kit.text("appraisal.same-as-before")
                : kit.text("appraisal.difference", Figures.difference(amount, scale))).orElse(" "));
    }

    /** Whether the score may be saved; if not, says why at the field it concerns and puts the cursor there. */
    boolean accepts(AppraisalModel model) {
        ScoringPolicy policy = model.open().programme().scoring();
        return switch (model.check()) {
            case ScoreCheck.BadInputs(TypedReading reading) -> {
                quiet();
                score.complain(reading.problems());
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
            status(model.shown().equals(model.atRest()) ? Status.DRAFT : Status.UNSAVED, "");
        } else {
            Optional<Instant> at = model.savedAt().or(() -> lastSaved);
            status(at.isPresent() ? Status.SAVED : Status.NONE, at.map(moment -> Figures.time(moment, zone)).orElse(""));
        }
    }

    private void quiet() {
        complain(refusal, "");
        complain(reasonError, "");
        score.quiet();
        reason.getStyleClass().removeAll("refused");
    }

    /** The score was not taken, for a reason that no field is to blame for. */
    void refuseScore(String why) {
        quiet();
        complain(refusal, why);
        score.focus();
    }

    private void askReason(String why) {
        quiet();
        complain(reasonError, why);
        reason.getStyleClass().add("refused");
        reason.requestFocus();
        reason.end();
    }

    /** What scrolls belongs to its scene only once it has its skin, and takes no focus before. */
    void focusScore() {
        if (inputs.getScene() == null) {
            fields.applyCss();
        }
        score.focus();
    }

    boolean isInScore() {
        return score.isEditing();
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
            actions.typed().accept(new Edit(score.typed(), reason.getText()));
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
            if (event.isShiftDown()) {
                score.focusLast();
            } else {
                save.requestFocus();
            }
            event.consume();
        }
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
