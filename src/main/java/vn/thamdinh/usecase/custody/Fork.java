package vn.thamdinh.usecase.custody;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * One writer sealed two bundles under one number: his workspace was copied, and both copies went on. Both are kept.
 *
 * @param bundles at least two
 */
public record Fork(WriterId writer, long number, List<BundleId> bundles) {

    private record Place(WriterId writer, long number) {
    }

    public Fork {
        bundles = List.copyOf(bundles);
    }

    /** The forks among these bundles, by writer and number. */
    public static List<Fork> among(Collection<Bundle> bundles) {
        return bundles.stream().distinct()
                .collect(Collectors.groupingBy(bundle -> new Place(bundle.writer(), bundle.number()),
                        Collectors.mapping(Bundle::id, Collectors.toList())))
                .entrySet().stream().filter(place -> place.getValue().size() > 1)
                .map(place -> new Fork(place.getKey().writer(), place.getKey().number(),
                        place.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(Fork::writer).thenComparing(Fork::number)).toList();
    }
}
