package vn.thamdinh.domain.programme.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.CriteriaSet;

/**
 * What an old component becomes, as its name and wording suggest.
 *
 * @param after  none where it is gone, several where it seems split; two old ones with the same are merged
 * @param degree 0 to 100
 */
record ComponentMatch(Component before, List<Component> after, int degree) {

    private static final int PART = 75;

    static List<ComponentMatch> of(CriteriaSet olds, CriteriaSet news) {
        Matching<Component> matching = Matching.of(olds.components(), news.components(),
                component -> component.id().value(), Component::title);
        List<Component> free = new ArrayList<>(matching.added());
        List<ComponentMatch> found = new ArrayList<>();
        for (Component before : olds.components()) {
            found.add(matching.of(before).map(pair -> split(pair, free))
                    .orElseGet(() -> merged(before, news)));
        }
        return found;
    }

    /** New components whose words are in the old one's title, where their points add up to no more than before. */
    private static ComponentMatch split(Matching.Pair<Component> pair, List<Component> free) {
        List<Component> after = new ArrayList<>(List.of(pair.after()));
        if (pair.after().max().compareTo(pair.before().max()) < 0) {
            for (Component other : List.copyOf(free)) {
                BigDecimal sum = after.stream().map(Component::max).reduce(other.max(), BigDecimal::add);
                if (Wording.within(other.title(), pair.before().title()) >= PART
                        && sum.compareTo(pair.before().max()) <= 0) {
                    after.add(other);
                    free.remove(other);
                }
            }
        }
        return new ComponentMatch(pair.before(), List.copyOf(after),
                after.size() == 1 ? pair.degree() : Math.min(pair.degree(), PART));
    }

    /** A new component that has the old one's words in its title, and more points. */
    private static ComponentMatch merged(Component before, CriteriaSet news) {
        return news.components().stream()
                .filter(after -> after.max().compareTo(before.max()) > 0
                        && Wording.within(before.title(), after.title()) >= PART)
                .max((one, other) -> Wording.within(before.title(), one.title())
                        - Wording.within(before.title(), other.title()))
                .map(after -> new ComponentMatch(before, List.of(after),
                        Math.min(99, Wording.within(before.title(), after.title()))))
                .orElseGet(() -> new ComponentMatch(before, List.of(), 0));
    }
}
