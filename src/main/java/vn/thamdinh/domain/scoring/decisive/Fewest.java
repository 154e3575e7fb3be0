package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least number of components that turn a result round, exactly and without trying sets. Within a field the strongest
 * components do most, so only how many are taken of each field matters: a plan of counts. For every number of components
 * the plans that some other plan beats in every field's sum and in the total are dropped.
 */
final class Fewest {

    private final Stakes stakes;
    private final Map<Integer, List<Stakes.Part>> byField = new HashMap<>();
    private final int fields;

    /** @param candidates the strongest first */
    Fewest(Stakes stakes, List<Stakes.Part> candidates) {
        this.stakes = stakes;
        this.fields = stakes.sums().length;
        candidates.forEach(part -> byField.computeIfAbsent(part.field(), _ -> new ArrayList<>()).add(part));
    }

    /** A smallest set; empty where there is none. */
    List<Stakes.Part> parts() {
        List<Stakes.Part> all = byField.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty() || !stakes.turned(sums(all))) {
            return List.of();
        }
        return stakes.enough() ? fewestToFail(all) : fewestToPass(all);
    }

    private BigDecimal[] sums(List<Stakes.Part> parts) {
        BigDecimal[] sums = stakes.sums();
        for (Stakes.Part part : parts) {
            sums = ComponentSearch.moved(sums, part);
        }
        return sums;
    }

    /** One rule that fails is enough: either one field alone, or the total. */
    private List<Stakes.Part> fewestToFail(List<Stakes.Part> all) {
        List<Stakes.Part> best = all;
        for (List<Stakes.Part> own : byField.values()) {
            for (int n = 1; n <= own.size() && n < best.size(); n++) {
                if (stakes.turned(sums(own.subList(0, n)))) {
                    best = own.subList(0, n);
                }
            }
        }
        return byTotal(new int[fields], best);
    }

    /** Every field must reach its share; then the total. */
    private List<Stakes.Part> fewestToPass(List<Stakes.Part> all) {
        int[] least = new int[fields];
        for (Map.Entry<Integer, List<Stakes.Part>> field : byField.entrySet()) {
            List<Stakes.Part> others = all.stream().filter(part -> part.field() != field.getKey()).toList();
            int n = 0;
            while (!stakes.turned(sums(joined(others, field.getValue().subList(0, n))))) {
                n++;
            }
            least[field.getKey()] = n;
        }
        return byTotal(least, all);
    }

    private static List<Stakes.Part> joined(List<Stakes.Part> one, List<Stakes.Part> other) {
        List<Stakes.Part> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    /** For each number of components the strongest plans from these counts upwards, until one turns the result. */
    private List<Stakes.Part> byTotal(int[] least, List<Stakes.Part> best) {
        return new Plans(stakes, byField, least).first(best);
    }
}
