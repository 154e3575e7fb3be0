package vn.thamdinh.storage;

import java.util.List;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * Two or more different things of one writer under the same number: somebody went on writing in a copy. All of them are
 * kept and count as if nothing were wrong; people have to know.
 */
public sealed interface Fork {

    /** Whose it is. */
    WriterId writer();

    /** The number that they share, from 1. */
    long number();

    /** Entries with one sequence number, by id. */
    record OfEntries(List<Entry> entries) implements Fork {

        public OfEntries {
            entries = List.copyOf(entries);
        }

        @Override
        public WriterId writer() {
            return entries.getFirst().header().writer();
        }

        @Override
        public long number() {
            return entries.getFirst().header().sequence();
        }
    }

    /** Bundles with one number, by id. */
    record OfBundles(List<Bundle> bundles) implements Fork {

        public OfBundles {
            bundles = List.copyOf(bundles);
        }

        @Override
        public WriterId writer() {
            return bundles.getFirst().writer();
        }

        @Override
        public long number() {
            return bundles.getFirst().number();
        }
    }
}
