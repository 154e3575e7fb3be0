package vn.thamdinh.ui.appraisal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.evidence.EvidenceStrip;
import vn.thamdinh.usecase.evidence.EvidencePlace;

/** The files that prove the component that is shown, and which components of the unit still lack some. */
final class EvidencePart {

    private final UiKit kit;
    private final EvidencePort port;
    private final EvidenceStrip strip;
    private Consumer<Set<ComponentId>> told = lacking -> { };
    private Optional<UnitId> unit = Optional.empty();

    EvidencePart(UiKit kit, EvidencePort port) {
        this.kit = kit;
        this.port = port;
        this.strip = new EvidenceStrip(kit, port);
        strip.onChanged(this::read);
    }

    EvidenceStrip strip() {
        return strip;
    }

    /** Told on the FX thread which components show neither a file nor a reason, where the programme asks for it. */
    void onLacking(Consumer<Set<ComponentId>> tree, Consumer<Set<ComponentId>> sheet) {
        told = tree.andThen(sheet);
    }

    void show(AppraisalModel model) {
        UnitId now = model.open().sheet().unit().id();
        strip.show(EvidencePlace.of(now, model.component().id()));
        if (!unit.equals(Optional.of(now))) {
            unit = Optional.of(now);
            told.accept(Set.of());
            read();
        }
    }

    private void read() {
        unit.ifPresent(of -> kit.tasks().read(step -> Set.copyOf(port.lacking(of))).onDone(lacking -> {
            if (unit.equals(Optional.of(of))) {
                told.accept(lacking);
            }
        }));
    }
}
