package vn.thamdinh.usecase.workspace;

import java.time.Clock;

import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;

/** Seeded randomness and clocks exist in rehearsals only. */
final class Reality {

    private Reality() {
    }

    /** Whether randomness and time are the machine's own. */
    static boolean isReal(Workspace.Surroundings surroundings) {
        Clock clock = surroundings.clock();
        return surroundings.entropy() instanceof SystemEntropy && clock.equals(Clock.system(clock.getZone()));
    }
}
