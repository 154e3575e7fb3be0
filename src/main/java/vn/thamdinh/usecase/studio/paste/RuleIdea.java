package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.studio.Seed;

/**
 * How a component is computed, where the details below it say so by their points: parts that add up to it are a checklist,
 * steps whose highest is it are levels. Anything else is left to a person.
 */
final class RuleIdea {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    private RuleIdea() {
    }

    static Optional<Seed> of(PasteNode component) {
        List<PastedLine> parts = component.details().stream().filter(detail -> !detail.title().isBlank()).toList();
        Optional<BigDecimal> max = component.said().filter(points -> points.signum() > 0);
        if (max.isEmpty() || parts.size() < 2 || parts.stream().anyMatch(part -> part.points().isEmpty())) {
            return Optional.empty();
        }
        List<BigDecimal> points = parts.stream().map(part -> part.points().orElseThrow()).toList();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(max.get()) == 0 && points.stream().allMatch(each -> each.signum() > 0)) {
            return Optional.of(checklist(parts));
        }
        boolean steps = points.stream().max(BigDecimal::compareTo).filter(most -> most.compareTo(max.get()) == 0).isPresent();
        return steps ? levels(parts, max.get()) : Optional.empty();
    }

    private static Seed checklist(List<PastedLine> parts) {
        List<Seed> seeds = new ArrayList<>();
        for (PastedLine part : parts) {
            seeds.add(Seed.group("id", "p" + (seeds.size() + 1), "title", title(part),
                    "points", Numbers.plain(part.points().orElseThrow())));
        }
        return Seed.group("kind", "checklist").and("parts", Seed.list(seeds.toArray(Seed[]::new)));
    }

    private static Optional<Seed> levels(List<PastedLine> parts, BigDecimal max) {
        List<Seed> seeds = new ArrayList<>();
        boolean zero = false;
        for (PastedLine part : parts) {
            BigDecimal percent = part.points().orElseThrow().multiply(HUNDRED).divide(max, DECIMALS, RoundingMode.HALF_UP);
            if (percent.multiply(max).compareTo(part.points().orElseThrow().multiply(HUNDRED)) != 0) {
                return Optional.empty();
            }
            zero |= percent.signum() == 0;
            seeds.add(Seed.group("id", "m" + (seeds.size() + 1), "title", title(part), "percent",
                    Numbers.plain(percent)));
        }
        if (!zero) {
            seeds.add(Seed.group("id", "m0", "title", "Không thực hiện", "percent", "0"));
        }
        return Optional.of(Seed.group("kind", "levels").and("levels", Seed.list(seeds.toArray(Seed[]::new))));
    }

    private static String title(PastedLine part) {
        return part.title().replace('\n', ' ').replaceAll("[;.:]$", "").strip();
    }
}
