package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * For each number of components, how many of each field do most for the total. Fields of the scale go together, because
 * their sum is what is rounded; bonus and penalty blocks go together, each up to its cap.
 */
final class Plans {

    /** So many components of each field, and what they do for the total. */
    private record Plan(int[] counts, BigDecimal effect) {
    }

    private final Stakes stakes;
    private final Map<Integer, List<Stakes.Part>> byField;
    private final int[] least;

    /**
     * @param byField components of each field that can be moved, the strongest first
     * @param least   how many of each field are taken in any case
     */
    Plans(Stakes stakes, Map<Integer, List<Stakes.Part>> byField, int[] least) {
        this.stakes = stakes;
        this.byField = byField;
        this.least = least;
    }

    /** The smallest set that turns the result, if it is smaller than another; else the other. */
    List<Stakes.Part> first(List<Stakes.Part> other) {
        Plan[] normal = plans(true);
        Plan[] extra = plans(false);
        for (int size = 0; size < other.size(); size++) {
            for (int n = Math.max(0, size - extra.length + 1); n <= Math.min(size, normal.length - 1); n++) {
                List<Stakes.Part> parts = parts(normal[n], extra[size - n]);
                if (stakes.turned(sums(parts))) {
                    return parts;
                }
            }
        }
        return other;
    }

    /** At place n the plan of n components that does most; null where no plan has so few. */
    private Plan[] plans(boolean scale) {
        Plan[] best = {new Plan(new int[least.length], BigDecimal.ZERO)};
        for (Map.Entry<Integer, List<Stakes.Part>> field : byField.entrySet()) {
            if (stakes.isOfScale(field.getKey()) == scale) {
                best = with(best, field.getKey(), field.getValue());
            }
        }
        return best;
    }

    private Plan[] with(Plan[] before, int field, List<Stakes.Part> parts) {
        Plan[] best = new Plan[before.length + parts.size()];
        for (int taken = least[field]; taken <= parts.size(); taken++) {
            BigDecimal effect = stakes.effect(field, parts.subList(0, taken));
            for (int n = 0; n < before.length; n++) {
                if (before[n] != null) {
                    BigDecimal sum = before[n].effect().add(effect);
                    Plan old = best[n + taken];
                    if (old == null || old.effect().compareTo(sum) < 0) {
                        int[] counts = before[n].counts().clone();
                        counts[field] = taken;
                        best[n + taken] = new Plan(counts, sum);
                    }
                }
            }
        }
        return best;
    }

    private List<Stakes.Part> parts(Plan... plans) {
        List<Stakes.Part> parts = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan == null) {
                return List.of();
            }
            byField.forEach((field, own) -> parts.addAll(own.subList(0, plan.counts()[field])));
        }
        return parts;
    }

    private BigDecimal[] sums(List<Stakes.Part> parts) {
        BigDecimal[] sums = stakes.sums();
        for (Stakes.Part part : parts) {
            sums = ComponentSearch.moved(sums, part);
        }
        return sums;
    }
}
