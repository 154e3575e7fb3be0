package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.StageBefore;
import vn.thamdinh.domain.unit.Unit;

/** One component of the unit on the table, as the council may agree on it. */
record Agreement(Agenda agenda, Component component) {

    /**
     * What stands in the fields.
     *
     * @param inputs texts that are not blank, by name of the input
     */
    record Typed(Map<String, String> inputs, String reason) {

        Typed {
            Map<String, String> said = new TreeMap<>(inputs);
            said.values().removeIf(String::isBlank);
            inputs = Map.copyOf(said);
        }
    }

    Unit unit() {
        return agenda.unit().unit();
    }

    Programme programme() {
        return agenda.data().programme();
    }

    /** Whether nobody scores it, for its points come from surveys or figures. */
    boolean isComputed() {
        return component.rule().isComputed();
    }

    /** What surveys and figures say of the unit for the component's rule. */
    Inputs recorded() {
        return RecordedInputs.of(agenda.data().facts(), unit().id(), component.rule());
    }

    /** What a component that nobody scores comes to. */
    RuleResult computed() {
        return component.rule().points(component.max(), recorded(), policy().toRounding());
    }

    /** What the council agreed on before; blank where it did not. */
    Typed standing() {
        return agenda.data().facts().sheet(SheetKey.agreed(unit())).cell(component.id()).value()
                .map(score -> new Typed(TypedInputs.typed(component.rule(), score.inputs()), score.reason()))
                .orElseGet(() -> new Typed(Map.of(), ""));
    }

    TypedReading read(Typed typed) {
        return TypedInputs.read(component.rule(), component.max(), policy().toRounding(), typed.inputs(), recorded());
    }

    /** How far the points are from those of the stage before, where that is too far to go without a reason. */
    Optional<BigDecimal> unexplained(Typed typed) {
        return read(typed).points().filter(_ -> typed.reason().isBlank())
                .flatMap(points -> StageBefore.points(programme(), agenda.data().facts(), unit(), component, Stage.AGREE)
                        .map(points::subtract))
                .filter(by -> by.abs().compareTo(policy().reasonLimit()) > 0);
    }

    ScoringPolicy policy() {
        return programme().scoring();
    }
}
