package vn.thamdinh.usecase.travel;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Exceptions of packages as refusals. */
final class Packaging {

    private Packaging() {
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
