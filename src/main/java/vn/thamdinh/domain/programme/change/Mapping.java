package vn.thamdinh.domain.programme.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Require;

/**
 * How what was said under one programme is read under another. What it does not name and the new programme has under
 * the same name stays as it is, but for components: each that has entries must be named.
 *
 * @param components old component to what it becomes: several where it is split, none where it is dropped; where
 *                   several become the same one, their points are added
 * @param others     what is renamed, or dropped where nothing stands in its place
 */
public record Mapping(Map<ComponentId, List<Share>> components, Map<Named, Optional<String>> others) {

    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(Share.DECIMALS);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    public Mapping {
        Map<ComponentId, List<Share>> clean = new LinkedHashMap<>();
        components.forEach((from, shares) -> {
            Require.that(shares.stream().map(Share::to).distinct().count() == shares.size(),
                    "component named twice in place of " + from);
            clean.put(from, List.copyOf(shares));
        });
        components = Collections.unmodifiableMap(clean);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        others.forEach((from, to) -> Require.that(from.kind() != Named.Kind.UNIT || to.isEmpty(),
                "a unit keeps its code: " + from.id()));
    }

    /** Everything stays as it is. */
    public static Mapping identity(Programme programme) {
        Map<ComponentId, List<Share>> same = new LinkedHashMap<>();
        programme.criteria().components().forEach(each -> same.put(each.id(), List.of(Share.whole(each.id()))));
        return new Mapping(same, Map.of());
    }

    /** What an old component becomes; empty if nobody said, none in the list if it is dropped. */
    public Optional<List<Share>> of(ComponentId from) {
        return Optional.ofNullable(components.get(from));
    }

    /** The name that stands in place of another; itself where nothing was said, empty where it is dropped. */
    public Optional<String> of(Named from) {
        return others.getOrDefault(from, Optional.of(from.id()));
    }

    /** The old components of which a new one is made, in their order. */
    public List<ComponentId> sources(ComponentId to) {
        return components.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(share -> share.to().equals(to)))
                .map(Map.Entry::getKey).toList();
    }

    /** This and then another; what the other does not name stays unsaid. */
    public Mapping then(Mapping next) {
        Map<ComponentId, List<Share>> whole = new LinkedHashMap<>();
        components.forEach((from, shares) -> {
            if (shares.stream().allMatch(share -> next.components.containsKey(share.to()))) {
                whole.put(from, through(shares, next));
            }
        });
        Map<Named, Optional<String>> names = new LinkedHashMap<>(next.others);
        others.forEach((from, to) -> names.put(from, to.flatMap(name -> next.of(new Named(from.kind(), name)))));
        return new Mapping(whole, names);
    }

    private static List<Share> through(List<Share> shares, Mapping next) {
        Map<ComponentId, BigDecimal> sums = new LinkedHashMap<>();
        shares.forEach(share -> next.components.get(share.to()).forEach(
                last -> sums.merge(last.to(), share.factor().multiply(last.factor()), BigDecimal::add)));
        List<Share> found = new ArrayList<>();
        sums.forEach((to, factor) -> found.add(new Share(to, bounded(factor))));
        return found;
    }

    /**
     * The way back, as far as there is one: what was split, merged or dropped has none, and stays unsaid.
     */
    public Mapping back() {
        Map<ComponentId, Integer> uses = new HashMap<>();
        components.values().forEach(shares -> shares.forEach(share -> uses.merge(share.to(), 1, Integer::sum)));
        Map<ComponentId, List<Share>> inverse = new LinkedHashMap<>();
        components.forEach((from, shares) -> {
            if (shares.size() == 1 && uses.get(shares.getFirst().to()) == 1) {
                Share only = shares.getFirst();
                inverse.put(only.to(), List.of(new Share(from,
                        bounded(BigDecimal.ONE.divide(only.factor(), Share.DECIMALS, RoundingMode.HALF_UP)))));
            }
        });
        Map<Named, Optional<String>> names = new LinkedHashMap<>();
        others.forEach((from, to) -> to.ifPresent(name ->
                names.put(new Named(from.kind(), name), Optional.of(from.id()))));
        return new Mapping(inverse, names);
    }

    private static BigDecimal bounded(BigDecimal factor) {
        return factor.setScale(Share.DECIMALS, RoundingMode.HALF_UP).max(LEAST).min(MOST);
    }
}
