package vn.thamdinh.domain.ledger;

import java.util.List;
import java.util.Optional;

/** The bundles held, as far as verdicts ask for them: only where a key was revoked or an import undone. */
@FunctionalInterface
public interface BundleBook {

    /** No bundles at all. */
    BundleBook EMPTY = id -> Optional.empty();

    /** The bundle, if it is held. */
    Optional<Bundle> bundle(BundleId id);

    /** A book of these alone. */
    static BundleBook of(List<Bundle> bundles) {
        return id -> bundles.stream().filter(bundle -> bundle.id().equals(id)).findFirst();
    }
}
