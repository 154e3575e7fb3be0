package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Fraction;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * A part of a whole, both typed; as a measure it counts in per cent.
 *
 * @param part     what the part is called
 * @param whole    what the whole is called
 * @param zero     what a whole of zero means
 * @param exceeds  whether the part may be greater than the whole (results against a target); else that is refused
 * @param decimals most decimals of both, 0 to 6; 0 for counts
 */
public record Quotient(String part, String whole, ZeroWhole zero, boolean exceeds, int decimals) implements Measure {
    static final String PART = "part";
    static final String WHOLE = "whole";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quotient {
        part = Require.text(part, "part");
        whole = Require.text(whole, "whole");
        Objects.requireNonNull(zero, "zero");
        Require.that(decimals >= 0 && decimals <= 6, "decimals are not 0 to 6: " + decimals);
    }

    /** Of counts; a part above the whole is refused. */
    public Quotient(String part, String whole, ZeroWhole zero) {
        this(part, whole, zero, false, 0);
    }

    @Override
    public List<RuleInput> inputs() {
        InputKind.Number number = new InputKind.Number(BigDecimal.ZERO, InputKind.Number.MOST, decimals);
        return List.of(RuleInput.typed(PART, part, number), RuleInput.typed(WHOLE, whole, number));
    }

    @Override
    public Extent extent() {
        return exceeds ? new Extent(BigDecimal.ZERO, Extent.MOST, Extent.ANY) : Extent.percent();
    }

    @Override
    public Reading read(BigDecimal max, Inputs inputs) {
        Optional<RuleResult> settled = settled(max, inputs);
        return settled.isPresent() ? new Reading.Settled(settled.get())
                : new Reading.Value(share(inputs).times(HUNDRED));
    }

    /** The result if the whole is zero or the part above it. */
    Optional<RuleResult> settled(BigDecimal max, Inputs inputs) {
        BigDecimal a = number(WHOLE, inputs);
        if (!exceeds && number(PART, inputs).compareTo(a) > 0) {
            return Optional.of(new RuleResult.Impossible(PART, RuleResult.Fault.PART_ABOVE_WHOLE));
        }
        return a.signum() == 0 ? Optional.of(zero.result(max, WHOLE)) : Optional.empty();
    }

    /** Part by whole, which is not zero. */
    Fraction share(Inputs inputs) {
        return new Fraction(number(PART, inputs), number(WHOLE, inputs));
    }

    /** The part of M that the share is, at most M; the whole is not zero. */
    BigDecimal shareOf(BigDecimal max, Inputs inputs) {
        Fraction share = share(inputs);
        return share.compareTo(BigDecimal.ONE) >= 0 ? max : share.times(max).decimal(Rounding.GUARD_SCALE);
    }

    @Override
    public String symbol() {
        return "b / a × 100";
    }

    @Override
    public String working(Inputs inputs) {
        return division(inputs) + " × 100";
    }

    /** "18 / 20". */
    String division(Inputs inputs) {
        return Numbers.plain(number(PART, inputs)) + " / " + Numbers.plain(number(WHOLE, inputs));
    }

    private static BigDecimal number(String name, Inputs inputs) {
        return inputs.number(name).orElseThrow();
    }
}
