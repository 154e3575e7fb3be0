package vn.thamdinh.exchange.former;

import java.util.List;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * What a package holds once it is opened.
 *
 * @param rehearsal  whether its round is practice
 * @param entries    with the bytes they were first written as
 * @param programmes canonical bytes of every programme that the entries refer to
 */
public record PackageContents(RoundId round, boolean rehearsal, List<StoredEntry> entries, List<byte[]> programmes) {

    public PackageContents {
        entries = List.copyOf(entries);
        programmes = List.copyOf(programmes);
    }
}
