package vn.thamdinh.usecase.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.ScoreFact.SheetSubmitted;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.usecase.book.Snapshot;

/** Which sheets were handed in, as of one snapshot; that a sheet is handed in says nothing of its points. */
final class HandedSheets {

    private record Last(Entry entry, String digest) {

        HybridTime time() {
            return entry.header().time();
        }
    }

    private final Map<SheetKey, Last> submitted = new HashMap<>();
    private final Map<SheetKey, HybridTime> latest = new HashMap<>();

    HandedSheets(Snapshot snapshot) {
        snapshot.standing(ScoreFact.class).forEach(standing -> {
            ScoreFact fact = standing.fact();
            var key = new SheetKey(fact.unit(), fact.stage(), fact.scorer());
            if (fact instanceof SheetSubmitted sheet) {
                submitted.merge(key, new Last(standing.entry(), sheet.digest()),
                        (one, other) -> one.time().compareTo(other.time()) >= 0 ? one : other);
            } else {
                latest.merge(key, standing.entry().header().time(),
                        (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        });
    }

    Optional<HandedIn> of(SheetKey key) {
        return Optional.ofNullable(submitted.get(key)).map(last -> new HandedIn(last.time().instant(), last.digest(),
                Optional.ofNullable(latest.get(key))
                        .filter(score -> Comparator.<HybridTime>naturalOrder().compare(score, last.time()) > 0)
                        .isPresent()));
    }
}
