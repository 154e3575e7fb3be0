package vn.thamdinh.domain.travel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * What a workspace holds: of each writer the last bundle before which none is missing but those that are kept back. May
 * go down, as after a restore.
 *
 * @param marks   by writer
 * @param without bundles before the marks that are kept back: by the one who says this, or from him
 */
public record Holdings(Map<WriterId, BundleMark> marks, Withheld without) {

    public static final Holdings NONE = new Holdings(Map.of());

    /** With nothing kept back. */
    public Holdings(Map<WriterId, BundleMark> marks) {
        this(marks, Withheld.NOTHING);
    }

    public Holdings {
        marks = Map.copyOf(marks);
        for (WriterId writer : without.writers()) {
            long last = marks.containsKey(writer) ? marks.get(writer).number() : 0;
            if (without.numbers().get(writer).stream().anyMatch(number -> number < 1 || number >= last)) {
                throw new IllegalArgumentException("kept back at or behind the mark");
            }
        }
        marks.forEach((writer, mark) -> {
            if (!mark.writer().equals(writer)) {
                throw new IllegalArgumentException("a mark of another writer");
            }
        });
    }

    /** What somebody holds who has these bundles. Of a forked chain the branch with the longest line counts. */
    public static Holdings of(Collection<Bundle> bundles) {
        Map<BundleId, List<Bundle>> next = bundles.stream().collect(Collectors.groupingBy(Bundle::previous));
        Map<WriterId, BundleMark> marks = new HashMap<>();
        List<Bundle> reached = next.getOrDefault(BundleId.NONE, List.of());
        while (!reached.isEmpty()) {
            reached.forEach(bundle -> marks.merge(bundle.writer(), bundle.mark(), Holdings::further));
            reached = reached.stream().flatMap(bundle -> next.getOrDefault(bundle.id(), List.of()).stream()
                    .filter(following -> following.writer().equals(bundle.writer())
                            && following.number() == bundle.number() + 1)).toList();
        }
        return new Holdings(marks);
    }

    /**
     * The same where some are kept back: the chain goes on behind them, and they are named. What is kept back behind the
     * last bundle held is not named, so that nobody learns from this that it exists.
     */
    public static Holdings of(Collection<Bundle> bundles, Withheld kept) {
        Map<WriterId, BundleMark> marks = new HashMap<>(of(bundles).marks());
        Map<WriterId, Set<Long>> without = new HashMap<>();
        for (WriterId writer : kept.writers()) {
            Map<Long, List<Bundle>> his = bundles.stream().filter(bundle -> bundle.writer().equals(writer))
                    .collect(Collectors.groupingBy(Bundle::number));
            Set<Long> skipped = new TreeSet<>();
            long number = Optional.ofNullable(marks.get(writer)).map(BundleMark::number).orElse(0L);
            boolean goesOn = true;
            while (goesOn) {
                number++;
                List<Bundle> here = his.getOrDefault(number, List.of());
                if (here.isEmpty()) {
                    goesOn = kept.has(writer, number);
                    skipped.add(number);
                } else {
                    here.forEach(bundle -> marks.merge(writer, bundle.mark(), Holdings::further));
                    without.computeIfAbsent(writer, _ -> new TreeSet<>()).addAll(skipped);
                    skipped.clear();
                }
            }
        }
        return new Holdings(marks, new Withheld(without));
    }

    private static BundleMark further(BundleMark one, BundleMark other) {
        if (one.number() != other.number()) {
            return one.number() > other.number() ? one : other;
        }
        return one.bundle().compareTo(other.bundle()) <= 0 ? one : other;
    }

    /** The last bundle of a writer before which none is missing. */
    public Optional<BundleMark> mark(WriterId writer) {
        return Optional.ofNullable(marks.get(writer));
    }

    /** The number of that bundle; 0 if nothing of the writer is held. */
    public long number(WriterId writer) {
        return mark(writer).map(BundleMark::number).orElse(0L);
    }

    /** Whether the holder has the bundle, as far as an unbroken chain tells. */
    public boolean reaches(Bundle bundle) {
        return bundle.number() <= number(bundle.writer()) && !without.has(bundle.writer(), bundle.number());
    }
}
