package vn.thamdinh.usecase.travel;

import java.util.function.Function;

import vn.thamdinh.exchange.former.PackageException;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Exceptions of packages as refusals. */
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

    static <T> Outcome<T> refusal(PackageException problem) {
        String detail = String.valueOf(problem.getMessage());
        return switch (problem) {
            case PackageException.NoKey _ -> Outcome.refused(Reason.NOT_FOR_US);
            case PackageException.Damaged _ -> Outcome.refused(Reason.DAMAGED, detail);
            case PackageException.Newer _ -> Outcome.refused(Reason.NEWER_VERSION, detail);
            case PackageException.Medium _ -> Outcome.refused(Reason.DISK, detail);
        };
    }
}
