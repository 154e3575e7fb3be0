package vn.thamdinh.usecase.rehearsal;

import vn.thamdinh.usecase.Outcome;

/** Carries a refusal up through the steps of a rehearsal, each of which needs the one before. */
final class RehearsalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refused<?> refused;

    private RehearsalRefused(Outcome.Refused<?> refused) {
        super(refused.reason() + " " + refused.arguments(), null, false, false);
        this.refused = refused;
    }

    <T> Outcome.Refused<T> refused() {
        return refused.as();
    }

    /** The value, or the end of the rehearsal. */
    static <T> T need(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new RehearsalRefused(refused);
        };
    }
}
