package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.Measure;
import vn.thamdinh.domain.rule.Quotient;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Grading;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.rule.grading.Seam;
import vn.thamdinh.domain.rule.grading.Step;
import vn.thamdinh.domain.rule.grading.Steps;
import vn.thamdinh.domain.text.Numbers;

/** Reads what rules measure and how that is graded. */
final class MeasureSections {
    private static final BigDecimal LOWEST = Extent.MOST.negate();
    private static final List<String> MEASURES = List.of("number", "ratio", "figure");

    private final References references;

    MeasureSections(References references) {
        this.references = references;
    }

    /** A measure and the numbers that it can be. */
    record Measured(Measure measure, Extent extent) {
    }

    /** Under exactly one of the keys "number", "ratio" and "figure". */
    Optional<Measured> measure(Section section) {
        List<String> there = MEASURES.stream().filter(section::has).toList();
        if (there.size() != 1) {
            section.note(there.isEmpty() ? "number" : there.getLast(), ProgrammeProblem.ONE_OF,
                    String.join(", ", MEASURES));
            MEASURES.forEach(key -> section.textOr(key, ""));
            return Optional.empty();
        }
        return switch (there.getFirst()) {
            case "number" -> number(section).map(number -> new Measured(number, number.extent()));
            case "ratio" -> section.section("ratio").flatMap(MeasureSections::quotient)
                    .map(quotient -> new Measured(quotient, quotient.extent()));
            default -> references.figure(section, "figure")
                    .map(figure -> new Measured(new Measure.OfFigure(figure.id()), extent(figure)));
        };
    }

    static Extent extent(Figure figure) {
        return new Extent(figure.low(), figure.high(), Extent.ANY);
    }

    static Optional<Measure.Typed> number(Section section) {
        return section.section("number").flatMap(inner -> {
            String label = inner.text("label");
            BigDecimal low = inner.decimalOr("low", LOWEST, Extent.MOST, BigDecimal.ZERO);
            BigDecimal high = inner.decimalOr("high", LOWEST, Extent.MOST, Extent.MOST);
            int decimals = inner.numberOr("decimals", 0, 6, 0);
            return inner.build(() -> new Measure.Typed(label, low, high, decimals));
        });
    }

    /** The keys of a quotient, in a section of their own or among a rule's. */
    static Optional<Quotient> quotient(Section section) {
        String part = section.text("part");
        String whole = section.text("whole");
        ZeroWhole zero = section.constant("zero", ZeroWhole.class);
        boolean exceeds = section.flagOr("exceeds", false);
        int decimals = section.numberOr("decimals", 0, 6, 0);
        return section.build(() -> new Quotient(part, whole, zero, exceeds, decimals));
    }

    /** A table under "steps", or a line under "from" and "to". */
    Optional<? extends Grading> grading(Section section, Extent extent) {
        if (section.has("steps") && (section.has("from") || section.has("to"))) {
            section.note("steps", ProgrammeProblem.ONE_OF, "steps, from");
        }
        return section.has("steps") ? steps(section, extent) : line(section);
    }

    Optional<Line> line(Section section) {
        BigDecimal from = section.decimal("from", LOWEST, Extent.MOST);
        BigDecimal to = section.decimal("to", LOWEST, Extent.MOST);
        if (section.readable() && from.compareTo(to) == 0) {
            section.note("to", ProgrammeProblem.INVALID, "from = to");
            return Optional.empty();
        }
        return section.readable() ? Optional.of(new Line(from, to)) : Optional.empty();
    }

    Optional<Steps> steps(Section section, Extent extent) {
        List<Section> lines = section.sections("steps");
        List<Step> steps = new ArrayList<>();
        lines.forEach(line -> step(line, extent).ifPresent(steps::add));
        if (steps.size() != lines.size() || !section.readable()) {
            return Optional.empty();
        }
        if (steps.size() < 2) {
            section.note("steps", ProgrammeProblem.INVALID, "fewer than two steps");
            return Optional.empty();
        }
        Steps table = new Steps(steps);
        List<Seam> seams = table.seams(extent);
        seams.forEach(seam -> lines.get(seam.step()).note(line(lines.get(seam.step()), seam), message(seam.fault()),
                steps.get(seam.step()).interval(), Numbers.plain(seam.at())));
        return seams.isEmpty() ? Optional.of(table) : Optional.empty();
    }

    private static String line(Section step, Seam seam) {
        List<String> keys = seam.fault() == Seam.Fault.OPEN_END ? List.of("to", "below") : List.of("from", "above");
        return keys.stream().filter(step::has).findFirst().orElse("points");
    }

    private static String message(Seam.Fault fault) {
        return switch (fault) {
            case HOLE -> ProgrammeProblem.STEP_HOLE;
            case OVERLAP -> ProgrammeProblem.STEP_OVERLAP;
            case OUTSIDE -> ProgrammeProblem.STEP_OUTSIDE;
            case OPEN_END -> ProgrammeProblem.STEP_OPEN_END;
        };
    }

    private static Optional<Step> step(Section section, Extent extent) {
        boolean lowOpen = section.has("above");
        boolean highOpen = section.has("below");
        if (lowOpen && section.has("from")) {
            section.note("above", ProgrammeProblem.ONE_OF, "from, above");
        }
        if (highOpen && section.has("to")) {
            section.note("below", ProgrammeProblem.ONE_OF, "to, below");
        }
        BigDecimal low = section.decimalOr(lowOpen ? "above" : "from", LOWEST, Extent.MOST, extent.low());
        BigDecimal high = section.decimalOr(highOpen ? "below" : "to", LOWEST, Extent.MOST, extent.high());
        BigDecimal points = section.points("points");
        section.finish();
        return section.readable() ? section.build(() -> new Step(low, !lowOpen, high, !highOpen, points))
                : Optional.empty();
    }
}
