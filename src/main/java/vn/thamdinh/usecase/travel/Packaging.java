package vn.thamdinh.usecase.travel;

import java.util.function.Function;

import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Passphrases of packages as they are typed. */
final class Packaging {

    private Packaging() {
    }

    /** Does the work with a passphrase as typed; an empty one is bad input. */
    static <T> Outcome<T> with(char[] typed, Function<Passphrase, Outcome<T>> work) {
        if (typed.length == 0) {
            return Outcome.refused(Reason.BAD_INPUT, "");
        }
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return work.apply(passphrase);
        }
    }
}
