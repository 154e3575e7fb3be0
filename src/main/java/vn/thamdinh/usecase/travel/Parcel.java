package vn.thamdinh.usecase.travel;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.keys.Escrow;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/** Puts together the parts of one package: beside what is chosen everything that is needed to verify them alone. */
final class Parcel {

    private final RoundBook book;
    private final String id;
    private final PackageKind kind;
    private final int parts;
    private final Closed closed;

    Parcel(RoundBook book, String id, PackageKind kind, int parts, Closed closed) {
        this.closed = closed;
        this.book = book;
        this.id = id;
        this.kind = kind;
        this.parts = parts;
    }

    /** The part with scores and texts. */
    PackageContents first(Choice choice) {
        return contents(kind, 1, choice.bundles(), choice.entries(), List.of());
    }

    /** A part with files of evidence. */
    PackageContents further(int part, List<EvidenceFile> evidence) {
        return contents(PackageKind.EVIDENCE, part, List.of(), List.of(), evidence);
    }

    private PackageContents contents(PackageKind of, int part, List<SignedBundle> bundles, List<StoredEntry> chosen,
                                     List<EvidenceFile> evidence) {
        var workspace = book.workspace();
        Map<EntryId, StoredEntry> entries = new LinkedHashMap<>();
        book.workspace().entriesOf(needed(bundles)).forEach(stored -> entries.put(stored.entry().id(), stored));
        chosen.forEach(stored -> entries.put(stored.entry().id(), stored));
        RoundId round = book.snapshot().round().orElseThrow();
        var head = new PackageHead(of, id, round, book.isRehearsal(), workspace.signingKey().verifyingKey(), part, parts);
        List<byte[]> programmes = workspace.programmes().stream()
                .flatMap(hash -> workspace.programme(hash).stream()).toList();
        Holdings held = closed.tellable(book);
        return new PackageContents(head, bundles, List.copyOf(entries.values()), programmes, held,
                escrow().stream().toList(), evidence);
    }

    /** The founding, and the openings of everyone whose bundles are in it and of the sender, also if they do not count. */
    private Set<EntryId> needed(List<SignedBundle> bundles) {
        Set<WriterId> writers = new HashSet<>();
        bundles.forEach(signed -> writers.add(signed.bundle().writer()));
        writers.add(book.workspace().writer());
        Set<EntryId> needed = new HashSet<>();
        book.snapshot().standing(RoundFact.Founded.class).forEach(one -> needed.add(one.entry().id()));
        writers.stream().flatMap(writer -> Here.openings(book, "writer|" + writer.hex()))
                .forEach(opening -> needed.add(opening.id()));
        return needed;
    }

    /** What opens this workspace when its owner forgot the passphrase; the secretariat keeps its own code. */
    private Optional<byte[]> escrow() {
        return new Escrow(book).keeper().filter(_ -> book.role() != Role.SECRETARIAT)
                .map(keeper -> book.workspace().escrowFor(keeper));
    }
}
