package vn.thamdinh.usecase.book;

import java.time.Clock;

import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SystemEntropy;

/** Seeded randomness and clocks exist in rehearsals only. */
public final class Reality {

    private Reality() {
    }

    /** Whether randomness and time are the machine's own. */
    public static boolean isReal(Clock clock, Entropy entropy) {
        return entropy instanceof SystemEntropy && clock.equals(Clock.system(clock.getZone()));
    }
}
