package vn.thamdinh.usecase.travel;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Exceptions of packages and sticks as refusals. */
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

    /** What a person is told of a fault: many faults are one reason, with the fault's name beside it. */
    static Reason reason(PackageFault fault) {
        return switch (fault) {
            case NOT_FOR_US -> Reason.NOT_FOR_US;
            case OTHER_ROUND -> Reason.OTHER_ROUND;
            case REHEARSAL_AND_REAL -> Reason.REHEARSAL_AND_REAL;
            case NEWER_VERSION -> Reason.NEWER_VERSION;
            case DISK -> Reason.DISK;
            case EMPTY_FILE, NOT_A_PACKAGE, DAMAGED, TOO_LARGE, NOT_A_PLAIN_FILE, BAD_NAME, DUPLICATE_NAME, MISSING_FILE,
                 UNLISTED_FILE, MANIFEST_MISMATCH, BAD_SIGNATURE, FORGED_AUTHOR, BAD_ENTRY, BAD_BUNDLE, BAD_PROGRAMME,
                 WRONG_EVIDENCE, BAD_HEAD, NO_FOUNDING -> Reason.DAMAGED;
        };
    }

    static <T> Outcome<T> refusal(PackageException problem) {
        Reason reason = reason(problem.fault());
        String detail = String.valueOf(problem.getMessage());
        return new Outcome.Refused<>(reason,
                reason == Reason.DAMAGED ? List.of(problem.fault().code(), detail) : List.of(detail));
    }

    /** The first argument is the medium's own words, the second the stable name of what happened to it. */
    static <T> Outcome<T> refusal(StickException problem) {
        return Outcome.refused(Reason.DISK, String.valueOf(problem.getMessage()),
                problem.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.valueOf(problem.missingBytes()));
    }
}
