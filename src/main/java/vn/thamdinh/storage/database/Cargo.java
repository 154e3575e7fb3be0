package vn.thamdinh.storage.database;

import java.util.List;
import java.util.Map;

import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * What is to be kept: one save holds it, or several.
 *
 * @param programmes canonical bytes
 * @param passages   canonical bytes
 */
public record Cargo(List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings,
        List<SignedBundle> bundles, List<byte[]> passages) {

    public boolean isEmpty() {
        return entries.isEmpty() && programmes.isEmpty() && settings.isEmpty() && bundles.isEmpty()
                && passages.isEmpty();
    }
}
