package vn.thamdinh.domain.travel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * What a workspace holds: of each writer the last bundle before which none is missing. May go down, as after a restore.
 *
 * @param marks by writer
 */
public record Holdings(Map<WriterId, BundleMark> marks) {

    public static final Holdings NONE = new Holdings(Map.of());

    public Holdings {
        marks = Map.copyOf(marks);
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
        return bundle.number() <= number(bundle.writer());
    }
}
