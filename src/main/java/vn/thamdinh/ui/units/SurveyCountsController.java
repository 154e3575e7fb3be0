package vn.thamdinh.ui.units;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.usecase.Outcome;

/** The form in which the secretariat enters how many survey returns came in, with the verdict while typing. */
final class SurveyCountsController {

    private static final double VERDICT_WIDTH = 170;

    private final UiKit kit;
    private final FrameModel frame;
    private final Function<SurveyCount, Outcome<Instant>> store;
    private final Unit unit;
    private final List<SurveyForm> forms;
    private final Map<SurveyFormId, SurveyCount> known;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();

    @FXML
    private GridPane grid;
    @FXML
    private Button save;

    SurveyCountsController(UiKit kit, FrameModel frame, Function<SurveyCount, Outcome<Instant>> store, Unit unit,
                           List<SurveyForm> forms, Map<SurveyFormId, SurveyCount> known, Runnable changed) {
        this.kit = kit;
        this.frame = frame;
        this.store = store;
        this.unit = unit;
        this.forms = List.copyOf(forms);
        this.known = Map.copyOf(known);
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        for (SurveyForm form : forms) {
            lines.add(new Line(form, Optional.ofNullable(known.get(form.id()))));
        }
        for (int row = 0; row < lines.size(); row++) {
            lines.get(row).addTo(grid, row + 1);
        }
    }

    void focus() {
        Keyboard.begin(lines.getFirst().collected);
    }

    @FXML
    private void cancel() {
        kit.dialogs().close();
    }

    @FXML
    private void save() {
        for (Line line : lines) {
            if (!line.isFine()) {
                line.wrongField().requestFocus();
                return;
            }
        }
        List<SurveyCount> fresh = lines.stream().flatMap(line -> line.changed().stream()).toList();
        if (fresh.isEmpty()) {
            kit.dialogs().close();
            return;
        }
        save.setDisable(true);
        frame.saving();
        kit.tasks().run(progress -> storeAll(fresh)).onDone(at -> {
            frame.saved(at);
            kit.dialogs().close();
            kit.dialogs().notice(Tone.OK, kit.text("units.survey.saved", unit.fullName()));
            changed.run();
        }).onRefused(refused -> {
            save.setDisable(false);
            frame.notSaved(kit.messages().refusal(refused));
            kit.dialogs().refused(refused);
        });
    }

    private Outcome<Instant> storeAll(List<SurveyCount> fresh) {
        Outcome<Instant> last = store.apply(fresh.getFirst());
        for (SurveyCount count : fresh.subList(1, fresh.size())) {
            last = last.then(before -> store.apply(count));
        }
        return last;
    }

    /** The fields of one form. */
    private final class Line {
        private final SurveyForm form;
        private final Optional<SurveyCount> before;
        private final TextField collected;
        private final TextField valid;
        private final TextField transactions;
        private final Label verdict = new Label();

        Line(SurveyForm form, Optional<SurveyCount> before) {
            this.form = form;
            this.before = before;
            this.collected = field("collected", before.map(SurveyCount::collected));
            this.valid = field("valid", before.map(SurveyCount::valid));
            this.transactions = field("transactions", before.map(SurveyCount::transactions));
            transactions.setVisible(needsTransactions());
            judge();
        }

        void addTo(GridPane into, int row) {
            Label name = new Label(form.id().value());
            name.getStyleClass().add("strong");
            name.setTooltip(new Tooltip(form.title()));
            name.setMinWidth(Label.USE_PREF_SIZE);
            verdict.setMinWidth(VERDICT_WIDTH);
            verdict.setWrapText(true);
            into.addRow(row, name, collected, valid, transactions, verdict);
        }

        boolean isFine() {
            return isEmpty() || input().count(unit.id(), form.id()).isPresent();
        }

        TextField wrongField() {
            return input().problem().map(problem -> switch (problem) {
                case COLLECTED -> collected;
                case VALID, MORE_VALID -> valid;
                case TRANSACTIONS -> transactions;
            }).orElse(collected);
        }

        Optional<SurveyCount> changed() {
            return isEmpty() ? Optional.empty()
                    : input().count(unit.id(), form.id()).filter(count -> !before.equals(Optional.of(count)));
        }

        private boolean isEmpty() {
            return before.isEmpty() && collected.getText().isBlank() && valid.getText().isBlank()
                    && transactions.getText().isBlank();
        }

        private SurveyInput input() {
            return new SurveyInput(collected.getText(), valid.getText(), transactions.getText(), needsTransactions());
        }

        private boolean needsTransactions() {
            return form.quota() instanceof TransactionShare;
        }

        private TextField field(String id, Optional<Integer> value) {
            TextField field = new TextField(value.map(String::valueOf).orElse(""));
            field.setId(id + "-" + form.id().value());
            field.getStyleClass().add("num");
            field.setPrefColumnCount(5);
            field.textProperty().addListener(change -> judge());
            return field;
        }

        private void judge() {
            verdict.getStyleClass().removeAll("ok", "bad", "muted", "warn");
            Optional<SurveyInput.Problem> problem = isEmpty() ? Optional.empty() : input().problem();
            if (problem.isPresent()) {
                verdict.setText(kit.text(problem.get().messageKey()));
                verdict.getStyleClass().add("bad");
                return;
            }
            var said = form.verdict(isEmpty() ? Optional.empty() : input().count(unit.id(), form.id()));
            verdict.setText(SurveyWords.brief(kit.messages(), said));
            verdict.getStyleClass().add(SurveyWords.styleClass(said));
        }
    }
}
