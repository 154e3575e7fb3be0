package vn.thamdinh.usecase.inspection;

import java.util.Map;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;

/** Points that a team proposes: typed directly whatever the component's rule, within its maximum and the scale. */
public final class ProposedPoints {

    private ProposedPoints() {
    }

    /** @param typed not blank */
    public static TypedReading read(Programme programme, Component component, String typed) {
        return TypedInputs.read(new Manual(), component.max(), programme.scoring().toRounding(),
                Map.of(Inputs.POINTS, typed), Inputs.NONE);
    }
}
