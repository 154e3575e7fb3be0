package vn.thamdinh.domain.programme.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which old thing is which new one: by name first, then by wording. What is alike is a proposal with a degree.
 *
 * @param pairs   in the old order
 * @param removed old things without a new one
 * @param added   new things without an old one
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

    /** Least likeness of wording that makes a proposal. */
    static final int ALIKE = 60;
    /** Below it the same name is taken for another thing, if a better wording is found elsewhere. */
    static final int STRANGE = 50;

    /** @param degree 100 where name and wording are the same */
    record Pair<T>(T before, T after, int degree) {
    }

    static <T> Matching<T> of(List<T> olds, List<T> news, Function<T, String> id, Function<T, String> wording) {
        Map<T, Pair<T>> found = new LinkedHashMap<>();
        Set<T> taken = new HashSet<>();
        List<Pair<T>> strange = new ArrayList<>();
        for (T before : olds) {
            news.stream().filter(after -> id.apply(after).equals(id.apply(before))).findFirst().ifPresent(after -> {
                var pair = new Pair<>(before, after, Wording.degree(wording.apply(before), wording.apply(after)));
                if (pair.degree() >= STRANGE) {
                    found.put(before, pair);
                    taken.add(after);
                } else {
                    strange.add(pair);
                }
            });
        }
        byWording(olds, news, wording, found, taken);
        strange.stream().filter(pair -> !found.containsKey(pair.before()) && taken.add(pair.after()))
                .forEach(pair -> found.put(pair.before(), pair));
        return new Matching<>(olds.stream().filter(found::containsKey).map(found::get).toList(),
                olds.stream().filter(before -> !found.containsKey(before)).toList(),
                news.stream().filter(after -> !taken.contains(after)).toList());
    }

    /** The best likeness first, each thing once. */
    private static <T> void byWording(List<T> olds, List<T> news, Function<T, String> wording, Map<T, Pair<T>> found,
                                      Set<T> taken) {
        List<Pair<T>> alike = new ArrayList<>();
        for (T before : olds) {
            if (!found.containsKey(before)) {
                news.stream().filter(after -> !taken.contains(after)).map(after -> new Pair<>(before, after,
                        Wording.degree(wording.apply(before), wording.apply(after))))
                        .filter(pair -> pair.degree() >= ALIKE).forEach(alike::add);
            }
        }
        alike.sort(Comparator.comparingInt((Pair<T> pair) -> pair.degree()).reversed());
        for (Pair<T> pair : alike) {
            if (!found.containsKey(pair.before()) && taken.add(pair.after())) {
                found.put(pair.before(), pair);
            }
        }
    }

    Optional<Pair<T>> of(T before) {
        return pairs.stream().filter(pair -> pair.before().equals(before)).findFirst();
    }
}
