package vn.thamdinh.exchange.v1;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryHeader;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.wire.travel.SignedBundle;
import vn.thamdinh.wire.entry.StoredEntry;

/** Whether the entries and bundles of a package fit together and were written by whom they say. */
final class Verification {

    /** Kinds that may stand without their bundle: what is needed to verify the others. */
    private static final Set<String> FREE = Set.of("round-founded.1", "writer-opened.2");

    private final PackageHead head;
    private final List<SignedBundle> bundles;
    private final List<StoredEntry> entries;
    private final Map<EntryId, EntryHeader> headers = new HashMap<>();

    Verification(PackageHead head, List<SignedBundle> bundles, List<StoredEntry> entries) {
        this.head = head;
        this.bundles = bundles;
        this.entries = entries;
    }

    /**
     * Checks everything, in the order of the format.
     *
     * @return the founding entry
     */
    Entry require() throws PackageException {
        requireBundlesOfTheRound();
        requireEntriesOfTheRound();
        Entry founding = entries.stream().map(StoredEntry::entry).filter(this::isFounding).findFirst()
                .orElseThrow(() -> PackageFault.NO_FOUNDING.because("nothing says what round it is"));
        if (!(founding.content() instanceof Content.Known(RoundFact.Founded founded))) {
            throw PackageFault.NO_FOUNDING.because("its body is not there");
        }
        if (founded.rehearsal() != head.rehearsal()) {
            throw PackageFault.BAD_HEAD.because("the founding says otherwise of rehearsal");
        }
        Authors authors = Authors.of(head.round(), founding.header().writer(), founded, entries);
        for (SignedBundle bundle : bundles) {
            authors.requireSigned(bundle);
        }
        authors.requireKnown(head.signer());
        requireEachBundled();
        return founding;
    }

    private boolean isFounding(Entry entry) {
        return entry.id().hex().equals(head.round().hex());
    }

    private void requireBundlesOfTheRound() throws PackageException {
        Set<BundleId> ids = new HashSet<>();
        for (SignedBundle signed : bundles) {
            if (!ids.add(signed.bundle().id())) {
                throw PackageFault.BAD_BUNDLE.because("twice");
            }
            if (!signed.bundle().round().equals(head.round())) {
                throw PackageFault.BAD_BUNDLE.because("of another round");
            }
        }
    }

    private void requireEntriesOfTheRound() throws PackageException {
        for (StoredEntry stored : entries) {
            Entry entry = stored.entry();
            boolean belongs = isFounding(entry)
                    ? entry.header().round().equals(RoundId.FOUNDING)
                    : entry.header().round().equals(head.round());
            if (!belongs) {
                throw PackageFault.BAD_ENTRY.because("of another round");
            }
            if (headers.put(entry.id(), entry.header()) != null) {
                throw PackageFault.BAD_ENTRY.because("twice");
            }
        }
    }

    /** A writer's entry may be in two of his bundles: after a restore he may have sealed it again. */
    private void requireEachBundled() throws PackageException {
        Set<EntryId> bundled = new HashSet<>();
        for (SignedBundle signed : bundles) {
            long sequence = 0;
            for (EntryId id : signed.bundle().entries()) {
                EntryHeader header = headers.get(id);
                if (header == null) {
                    throw PackageFault.BAD_BUNDLE.because("an entry of a bundle is not there");
                }
                if (!header.writer().equals(signed.bundle().writer()) || header.sequence() < sequence) {
                    throw PackageFault.BAD_BUNDLE.because("an entry of another writer, or out of sequence");
                }
                sequence = header.sequence();
                bundled.add(id);
            }
        }
        for (var entry : headers.entrySet()) {
            if (!bundled.contains(entry.getKey()) && !FREE.contains(entry.getValue().kind())) {
                throw PackageFault.BAD_BUNDLE.because("an entry in no bundle");
            }
        }
    }
}
