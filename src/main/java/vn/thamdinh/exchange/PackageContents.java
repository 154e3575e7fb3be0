package vn.thamdinh.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.travel.SignedBundle;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * What a package holds. Read from a file, everything in it is verified; given to a writer, it must fit together as the
 * format demands.
 *
 * @param bundles    with the bytes that were signed
 * @param entries    all that the bundles name, and of openings and the founding those that verifying needs; with the
 *                   bytes they were first written as
 * @param programmes canonical bytes; that of the founding at least
 * @param holdings   what the sender holds of each writer
 * @param escrow     at most one: an age file with a member's workspace key, for the escrow recipient
 * @param evidence   the pieces in the package; their bytes pass through source and sink
 */
public record PackageContents(PackageHead head, List<SignedBundle> bundles, List<StoredEntry> entries,
                              List<byte[]> programmes, Holdings holdings, List<byte[]> escrow,
                              List<EvidenceFile> evidence) {

    public PackageContents {
        bundles = List.copyOf(bundles);
        entries = List.copyOf(entries);
        programmes = programmes.stream().sorted(Comparator.comparing(Hashes::sha256Hex)).toList();
        escrow = List.copyOf(escrow);
        evidence = evidence.stream().sorted(Comparator.comparing(EvidenceFile::sha256)).toList();
        if (escrow.size() > 1) {
            throw new IllegalArgumentException("more than one escrow");
        }
    }

    /** The wrapped key of the member's workspace, if the package brings one. */
    public Optional<byte[]> escrowedKey() {
        return escrow.stream().findFirst();
    }

    /** The key of each writer whom the package opens. */
    public Map<WriterId, VerifyingKey> writers() {
        Map<WriterId, VerifyingKey> writers = new HashMap<>();
        for (StoredEntry stored : entries) {
            if (stored.entry().content() instanceof Content.Known(RoundFact.WriterOpened opened)) {
                writers.put(stored.entry().header().writer(), new VerifyingKey(opened.publicKey()));
            }
        }
        return writers;
    }
}
