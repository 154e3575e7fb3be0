package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.evidence.EvidenceStrip;
import vn.thamdinh.ui.input.InputFields;
import vn.thamdinh.ui.input.RecordedLines;
import vn.thamdinh.ui.input.Workings;
import vn.thamdinh.usecase.evidence.EvidencePlace;

/**
 * What the council agrees on beside the vote: the fields that the chosen component's rule asks for, or where its points
 * come from. What is typed stays with its unit and component until it is saved.
 */
final class AgreementController {

    /** A component under its number and title. */
    private record Choice(Component component) {
        @Override
        public String toString() {
            return component.id() + " " + component.title();
        }
    }

    private record Place(UnitId unit, ComponentId component) {
    }

    private final UiKit kit;
    private final MeetingPort port;
    private final Optional<EvidencePort> files;
    private final Runnable changed;
    private final Map<Place, Agreement.Typed> unsaved = new HashMap<>();
    private Optional<Agenda> agenda = Optional.empty();
    private InputFields fields;
    private boolean showing;

    @FXML private ComboBox<Choice> component;
    @FXML private Label present;
    @FXML private VBox inputs;
    @FXML private VBox recorded;
    @FXML private VBox outcome;
    @FXML private Label points;
    @FXML private Label outOf;
    @FXML private Label working;
    @FXML private VBox giving;
    @FXML private TextField reason;
    @FXML private Label fault;
    @FXML private VBox agreements;
    @FXML private Button evidence;
    @FXML private VBox opinions;
    @FXML private TextArea said;

    /**
     * @param files   shows evidence on demand; nothing where there is none to show
     * @param changed called once something was agreed and is durable
     */
    AgreementController(UiKit kit, MeetingPort port, Optional<EvidencePort> files, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        fields = new InputFields(kit, inputs, this::typed, this::agree);
        component.setVisibleRowCount(12);
        component.valueProperty().addListener((property, old, now) -> fill());
        reason.textProperty().addListener(change -> typed());
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        shown(evidence, files.isPresent());
        Typing.keep(said, this::keep);
        fill();
    }

    void show(Agenda now) {
        boolean other = agenda.filter(before -> before.unit().unit().id().equals(now.unit().unit().id())).isEmpty();
        keep();
        agenda = Optional.of(now);
        shown(opinions, now.sitting().isPresent());
        if (other || !said.isFocused()) {
            said.setText(opinion(now));
        }
        if (component.getItems().isEmpty()) {
            component.getItems().setAll(now.data().programme().criteria().components().stream().map(Choice::new).toList());
        }
        agreements.getChildren().setAll(components(now).stream()
                .filter(each -> each.trace().basis() == Trace.Basis.AGREED).map(this::agreed).toList());
        fill();
    }

    private static String opinion(Agenda now) {
        return now.sitting().map(meeting -> meeting.said().getOrDefault(now.unit().unit().id().code(), "")).orElse("");
    }

    /** Keeps what was said on the unit, for the minutes. */
    private void keep() {
        String text = said.getText().strip();
        agenda.filter(now -> !text.equals(opinion(now))).ifPresent(now -> now.sitting().ifPresent(meeting ->
                kit.tasks().run(progress -> port.sittings().say(meeting.number(), now.unit().unit().id().code(), text))
                        .onRefused(kit.dialogs()::refused).onDone(at -> changed.run())));
    }

    /** The files of the component, or of the unit while none is chosen. */
    @FXML
    private void evidence() {
        agenda.ifPresent(now -> files.ifPresent(port -> {
            EvidenceStrip strip = new EvidenceStrip(kit, port);
            UnitId unit = now.unit().unit().id();
            strip.show(chosen().map(one -> EvidencePlace.of(unit, one.component().id())).orElse(EvidencePlace.of(unit)));
            kit.dialogs().openPersistent(now.unit().unit().fullName(), strip);
        }));
    }

    private Optional<Agreement> chosen() {
        return agenda.filter(_ -> component.getValue() != null)
                .map(now -> new Agreement(now, component.getValue().component()));
    }

    private static Place place(Agreement agreement) {
        return new Place(agreement.unit().id(), agreement.component().id());
    }

    private void fill() {
        Optional<Agreement> chosen = chosen();
        boolean scored = chosen.filter(agreement -> !agreement.isComputed()).isPresent();
        shown(inputs, scored);
        shown(outcome, chosen.isPresent());
        shown(giving, scored || chosen.isEmpty());
        recorded.getChildren().setAll(chosen.map(agreement -> RecordedLines.of(kit, agreement.programme(),
                agreement.component(), agreement.recorded())).orElse(List.of()));
        shown(recorded, !recorded.getChildren().isEmpty());
        fault.setText("");
        chosen.ifPresent(agreement -> {
            present(agreement);
            if (scored) {
                showing = true;
                Agreement.Typed typed = unsaved.getOrDefault(place(agreement), agreement.standing());
                fields.show(agreement.component(), typed.inputs());
                reason.setText(typed.reason());
                showing = false;
            }
            judge(agreement);
        });
    }

    private void present(Agreement agreement) {
        components(agreement.agenda()).stream()
                .filter(each -> each.component().id().equals(agreement.component().id())).findFirst()
                .ifPresent(now -> present.setText(kit.text("meeting.present", Figures.points(now.points()),
                        Figures.points(now.component().max()))));
    }

    private void typed() {
        if (!showing) {
            fault.setText("");
            chosen().filter(agreement -> !agreement.isComputed()).ifPresent(agreement -> {
                unsaved.put(place(agreement), inFields());
                judge(agreement);
            });
        }
    }

    private Agreement.Typed inFields() {
        return new Agreement.Typed(fields.typed(), reason.getText());
    }

    /** Shows what the inputs come to, without complaining while they are being typed. */
    private void judge(Agreement agreement) {
        RuleResult result;
        Inputs known = agreement.recorded();
        if (agreement.isComputed()) {
            result = agreement.computed();
        } else {
            TypedReading reading = agreement.read(inFields());
            fields.judge(reading);
            result = reading.isClean() ? reading.result() : new RuleResult.Missing(List.of());
            known = reading.known();
        }
        Optional<BigDecimal> value = result instanceof RuleResult.Scored scored ? Optional.of(scored.rounded())
                : Optional.empty();
        boolean without = result instanceof RuleResult.NotApplicable;
        points.setText(value.map(fine -> Figures.points(fine, agreement.policy().scale()))
                .orElse(without ? kit.text("appraisal.not-applicable") : Figures.NONE));
        outOf.setText("/ " + Figures.points(agreement.component().max()));
        shown(outOf, !without);
        working.setText(value.isPresent() ? Workings.of(agreement.component(), known, value.get()) : "");
        shown(working, !working.getText().isEmpty());
    }

    @FXML
    private void agree() {
        Optional<Agreement> chosen = chosen();
        if (chosen.isEmpty()) {
            fault.setText(kit.text("meeting.fault-component"));
            return;
        }
        Agreement agreement = chosen.get();
        Agreement.Typed typed = inFields();
        if (!agreement.isComputed() && accepts(agreement, typed)) {
            Place place = place(agreement);
            kit.tasks().run(progress -> port.agree(place.unit(), place.component(), typed.inputs(), typed.reason()))
                    .onRefused(kit.dialogs()::refused).onDone(at -> {
                        unsaved.remove(place, typed);
                        changed.run();
                    });
        }
    }

    /** Whether it may be saved; if not, says why at the field it concerns and puts the cursor there. */
    private boolean accepts(Agreement agreement, Agreement.Typed typed) {
        TypedReading reading = agreement.read(typed);
        if (!reading.isClean()) {
            fields.complain(reading.problems());
            return false;
        }
        Optional<BigDecimal> far = agreement.unexplained(typed);
        fault.setText(far.map(by -> kit.text("appraisal.reason-needed",
                Figures.difference(by, agreement.policy().scale()),
                Figures.points(agreement.policy().reasonLimit()))).orElse(""));
        far.ifPresent(by -> reason.requestFocus());
        return far.isEmpty();
    }

    private static List<ComponentResult> components(Agenda agenda) {
        return agenda.unit().fields().stream().flatMap(field -> field.components().stream()).toList();
    }

    private Node agreed(ComponentResult agreed) {
        VBox line = new VBox(small(agreed.component().id() + ": " + Figures.points(agreed.points()) + " / "
                + Figures.points(agreed.component().max()), "strong"));
        agreed.trace().inputs().stream().findFirst().ifPresent(input -> {
            String how = input.applicable() ? Workings.of(agreed.component(), Inputs.of(input.working().inputs()),
                    input.points()) : kit.text("appraisal.not-applicable");
            List.of(how, input.reason()).stream().filter(words -> !words.isEmpty())
                    .forEach(words -> line.getChildren().add(small(words, "muted", "small")));
        });
        line.getStyleClass().add("agreed-line");
        return line;
    }

    private static Label small(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
