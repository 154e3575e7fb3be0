package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/** What an input looks like to the person who fills it in. */
public sealed interface InputKind {
    /** Points from {@code low} to the component's highest points, with the programme's decimals. */
    record Points(BigDecimal low) implements InputKind {
        public Points {
            Objects.requireNonNull(low, "low");
        }
    }

    /**
     * A quantity.
     *
     * @param low   smallest value, inclusive
     * @param high  largest value, inclusive
     * @param scale most decimals, 0 to 6; 0 for counts
     */
    record Number(BigDecimal low, BigDecimal high, int scale) implements InputKind {
        /** Largest quantity that any rule asks for. */
        public static final BigDecimal MOST = new BigDecimal("999999999999");

        public Number {
            Require.that(low.compareTo(high) <= 0, "bounds of a number are upside down");
            Require.that(scale >= 0 && scale <= 6, "scale is not 0 to 6: " + scale);
        }

        /** A whole number from zero. */
        public static Number count() {
            return new Number(BigDecimal.ZERO, MOST, 0);
        }

        /** A quantity from zero with up to six decimals. */
        public static Number quantity() {
            return new Number(BigDecimal.ZERO, MOST, 6);
        }
    }

    /** Yes or no: 1 or 0. */
    record Tick() implements InputKind {
    }

    /**
     * One of several; stored as 1 under {@link Inputs#optionName}.
     *
     * @param options at least two, ids unique
     */
    record Choice(List<Option> options) implements InputKind {
        public Choice {
            options = List.copyOf(options);
            Require.that(options.size() >= 2, "a choice of fewer than two");
            Require.that(options.stream().map(Option::id).distinct().count() == options.size(), "option id twice");
        }
    }

    /**
     * What can be chosen.
     *
     * @param id stable, 1 to 32 characters without white space or "."
     */
    record Option(String id, String title) {
        public Option {
            id = Require.identifier(id, "option id", 32);
            Require.that(id.indexOf('.') < 0, "a dot in an option id: " + id);
            title = Require.text(title, "option title");
        }
    }
}
