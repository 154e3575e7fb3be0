package vn.thamdinh.ui.inspection.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.evidence.EvidenceStrip;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;
import vn.thamdinh.ui.inspection.visit.phrase.PhraseTyping;
import vn.thamdinh.usecase.evidence.EvidencePlace;

/** What was found on one line: verdict, text, proposed points, what the unit undertakes and says. */
final class FindingController {

    /** What the person does here; {@code left} is called when he leaves a field. */
    record Actions(Runnable typed, Runnable chosen, Runnable save, Runnable strike, Runnable left, Runnable back) {
    }

    /** What a finding may bear on; nothing for a general remark. */
    record Choice(Optional<ComponentId> component, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final EvidenceStrip strip;
    private final PhraseTyping typing;
    private final Pane layer;
    private final Actions actions;
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;
    private Optional<Component> bearing = Optional.empty();
    private boolean free;
    private Programme programme;
    private int year;

    @FXML private VBox nothing;
    @FXML private ScrollPane scroll;
    @FXML private VBox fields;
    @FXML private Label label;
    @FXML private Label about;
    @FXML private Label warning;
    @FXML private ComboBox<Choice> component;
    @FXML private HBox verdicts;
    @FXML private TextArea text;
    @FXML private TextField points;
    @FXML private Label outOf;
    @FXML private TextField commitment;
    @FXML private TextField due;
    @FXML private TextArea opinion;
    @FXML private Label fault;
    @FXML private Button save;
    @FXML private Button strike;
    @FXML private VBox evidence;
    @FXML private Label noProof;

    FindingController(UiKit kit, EvidencePort files, PhraseTyping typing, Pane layer, Actions actions) {
        this.kit = kit;
        this.strip = new EvidenceStrip(kit, files);
        this.typing = typing;
        this.layer = layer;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        verdictButtons();
        for (TextInputControl field : List.of(text, commitment, opinion)) {
            typing.attach(layer, field);
        }
        text.focusedProperty().addListener((property, was, is) -> scroll.setVvalue(is ? 0 : scroll.getVvalue()));
        for (TextInputControl field : List.of(text, points, commitment, due, opinion)) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(field, event));
            field.textProperty().addListener((property, old, now) -> typed());
            field.focusedProperty().addListener((property, was, is) -> {
                if (!is) {
                    actions.left().run();
                }
            });
        }
        component.setVisibleRowCount(12);
        component.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                focusText();
                event.consume();
            }
        });
        component.setOnAction(event -> {
            if (!showing) {
                bear(Optional.ofNullable(component.getValue()).flatMap(Choice::component));
                actions.chosen().run();
            }
        });
        evidence.getChildren().setAll(strip);
        strip.focusWithinProperty().addListener((property, was, is) -> {
            if (is) {
                scroll.setVvalue(1);
            }
        });
    }

    private void verdictButtons() {
        for (FindingVerdict verdict : FindingVerdict.values()) {
            Tone tone = Verdicts.tone(verdict);
            ToggleButton button = new ToggleButton((verdict.ordinal() + 1) + "  " + Verdicts.words(kit, verdict),
                    tone.shape().node("chip-icon", tone.styleClass("icon")));
            button.setUserData(verdict);
            button.setToggleGroup(group);
            button.setId("verdict-" + (verdict.ordinal() + 1));
            button.getStyleClass().addAll("filter-chip", "verdict");
            button.setTooltip(new Tooltip("Alt+" + (verdict.ordinal() + 1)));
            button.setFocusTraversable(false);
            button.setOnAction(event -> {
                button.setSelected(true);
                actions.chosen().run();
            });
            verdicts.getChildren().add(button);
        }
    }

    /** @param yearOfVisit taken for a day typed without a year */
    void use(Programme known, int yearOfVisit) {
        year = yearOfVisit;
        if (programme == null || !programme.hash().equals(known.hash())) {
            programme = known;
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice(Optional.empty(), kit.text("inspection.general")));
            known.criteria().components().forEach(each -> choices.add(new Choice(Optional.of(each.id()),
                    each.id().value() + " " + each.title())));
            component.getItems().setAll(choices);
        }
    }

    /**
     * Shows a line; without one there is nothing to fill in.
     *
     * @param proof where files that show the finding lie; empty while there is no finding
     */
    void show(Optional<Row> row, FindingEdit edit, Optional<EvidencePlace> proof, Optional<String> clash,
              boolean locked) {
        free = row.filter(Row::isFree).isPresent();
        shown(nothing, row.isEmpty());
        shown(fields, row.isPresent());
        if (row.isEmpty()) {
            return;
        }
        showing = true;
        show(proof);
        Row line = row.get();
        label.setText(line.label());
        about.setText(line.about());
        warning.setText(locked ? kit.text("visit.locked") : clash.map(kit::text).orElse(""));
        shown(warning, !warning.getText().isEmpty());
        shown(component, line.isFree());
        Optional<ComponentId> of = line.isFree() ? edit.component() : line.component();
        component.setValue(component.getItems().stream().filter(choice -> choice.component().equals(of)).findFirst()
                .orElse(component.getItems().getFirst()));
        put(text, edit.text());
        put(commitment, edit.commitment());
        put(due, edit.due());
        put(opinion, edit.opinion());
        group.selectToggle(edit.verdict().map(this::toggle).orElse(null));
        bear(of);
        put(points, edit.points());
        String striking = kit.text(line.struck() ? "visit.count-again" : "visit.strike");
        strike.setTooltip(new Tooltip(striking));
        strike.setAccessibleText(striking);
        strike.setGraphic((line.struck() ? Icons.UNDO : Icons.REMOVE).node());
        strike.setDisable(line.finding().isEmpty() || locked);
        save.setDisable(locked);
        List.of(text, points, commitment, due, opinion).forEach(field -> field.setEditable(!locked));
        verdicts.setDisable(locked);
        component.setDisable(locked);
        fault.setText("");
        shown(fault, false);
        showing = false;
    }

    private void show(Optional<EvidencePlace> proof) {
        proof.ifPresent(strip::show);
        shown(strip, proof.isPresent());
        shown(noProof, proof.isEmpty());
    }

    FindingEdit edit() {
        return new FindingEdit(Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> (FindingVerdict) toggle.getUserData()), bearing.map(Component::id), text.getText(),
                points.getText().strip(), commitment.getText(), due.getText().strip(), opinion.getText());
    }

    /** Whether it may be saved; if not, says why and puts the cursor there. */
    boolean accepts(FindingEdit edit) {
        Optional<FindingFault> found = FindingFault.of(kit.messages(), programme, bearing, edit, free, year);
        fault.setText(found.map(FindingFault::words).orElse(""));
        shown(fault, found.isPresent());
        found.ifPresent(one -> {
            switch (one.field()) {
                case VERDICT -> { }
                case TEXT -> text.requestFocus();
                case POINTS -> points.requestFocus();
                case COMMITMENT -> commitment.requestFocus();
                case DUE -> due.requestFocus();
            }
        });
        return found.isEmpty();
    }

    /** Whether all that is typed could be saved as it is, without a word about it. */
    boolean isComplete(FindingEdit edit) {
        return FindingFault.of(kit.messages(), programme, bearing, edit, free, year).isEmpty();
    }

    void choose(FindingVerdict verdict) {
        group.selectToggle(toggle(verdict));
    }

    /** Goes on with a text whose first letter was typed elsewhere. */
    void write(String letters) {
        text.requestFocus();
        text.positionCaret(text.getLength());
        text.insertText(text.getLength(), letters);
    }

    void focusText() {
        text.requestFocus();
        text.positionCaret(text.getLength());
    }

    void focusComponent() {
        component.requestFocus();
    }

    boolean isWriting() {
        return List.of(text, points, commitment, due, opinion).stream().anyMatch(Node::isFocused);
    }

    /** The keyboard goes to the files that show the finding, if there is one. */
    void focusEvidence() {
        if (strip.isVisible()) {
            strip.requestFocus();
        }
    }

    private void bear(Optional<ComponentId> id) {
        bearing = id.flatMap(programme.criteria()::component);
        boolean may = bearing.filter(known -> known.max().signum() > 0).isPresent();
        points.setDisable(!may);
        outOf.setText(bearing.map(known -> "/ " + Figures.points(known.max())).orElse(""));
        if (!may) {
            put(points, "");
        }
    }

    private void typed() {
        if (!showing) {
            shown(fault, false);
            actions.typed().run();
        }
    }

    /** Enter saves and goes on, Shift+Enter is a new line, Tab goes to the next field. */
    private void key(TextInputControl field, KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown() && field instanceof TextArea) {
                field.replaceSelection("\n");
            } else {
                actions.save().run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            actions.back().run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && field instanceof TextArea && next(field, event.isShiftDown())) {
            event.consume();
        }
    }

    /** Goes along the way of a person who writes; false where Tab goes where it always goes: on, and never in a circle. */
    private boolean next(TextInputControl field, boolean backwards) {
        if (field == text && backwards) {
            actions.back().run();
        }
        if (field == text == backwards) {
            return backwards;
        }
        Node on = backwards ? due : points.isDisabled() ? commitment : points;
        on.requestFocus();
        return !on.isDisabled();
    }

    @FXML
    private void save() {
        actions.save().run();
    }

    @FXML
    private void strike() {
        actions.strike().run();
    }

    private Toggle toggle(FindingVerdict verdict) {
        return group.getToggles().get(verdict.ordinal());
    }

    private static void put(TextInputControl field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
