package vn.thamdinh.usecase;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a use case: done with its value, or refused with the reason; nothing was changed in the latter case.
 *
 * @param <T> what a finished use case hands back
 */
public sealed interface Outcome<T> {

    /** The use case did its work. */
    record Done<T>(T value) implements Outcome<T> {
    }

    /**
     * The use case changed nothing, for a reason that the person can be told.
     *
     * @param arguments what the reason's sentence names: a field, a limit, a file
     */
    record Refused<T>(Reason reason, List<String> arguments) implements Outcome<T> {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** The same refusal where another value was expected. */
        public <U> Refused<U> as() {
            return new Refused<>(reason, arguments);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Reason reason, String... arguments) {
        return new Refused<>(reason, List.of(arguments));
    }

    /** Goes on with the value, if there is one. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T> refused -> refused.as();
        };
    }
}
