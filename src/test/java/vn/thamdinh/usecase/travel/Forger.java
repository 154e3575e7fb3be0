package vn.thamdinh.usecase.travel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.exchange.PackageWriter;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.BundleCodec;

/** A stranger with keys of his own who writes as if he were somebody else; his package is sound in itself. */
final class Forger {
    private Forger() {
    }

    /** Opens the victim's writer anew with another key. */
    static Path pack(Laptop victim, Laptop to) throws Exception {
        Entropy entropy = new SeededEntropy("kẻ lạ");
        RoundId round = victim.book.snapshot().round().orElseThrow();
        WriterId writer = victim.book.workspace().writer();
        try (SigningKey key = SigningKey.generate(entropy); AgeIdentity own = AgeIdentity.generate(entropy)) {
            StoredEntry founding = victim.book.workspace().entries().stream()
                    .filter(stored -> stored.entry().header().round().equals(RoundId.FOUNDING)).findFirst().orElseThrow();
            String statement = "tham-dinh writer.1\n" + round.hex() + "\n" + writer.hex() + "\n";
            var opened = new RoundFact.WriterOpened(victim.book.me().orElseThrow(), Role.MEMBER, "", key.verifyingKey().hex(),
                    HexFormat.of().formatHex(key.sign(statement.getBytes(StandardCharsets.UTF_8))));
            var header = founding.entry().header();
            StoredEntry opening = EntryCodec.encode(new EntryCodec.Origin(round, writer, 900, header.time(),
                    header.programme(), List.of()), opened, entropy.bytes(EntryCodec.SALT_BYTES));
            byte[] manifest = BundleCodec.manifest(new BundleCodec.Unsigned(round, writer, 1, BundleId.NONE,
                    List.of(opening.entry().id())));
            var bundle = BundleCodec.of(manifest, SshSignature.sign(key, BundleCodec.NAMESPACE, manifest).armored());
            var contents = new PackageContents(new PackageHead(PackageKind.APPRAISAL, "ab".repeat(16), round, true,
                    key.verifyingKey(), 1, 1), List.of(bundle), List.of(founding, opening),
                    List.of(victim.book.workspace().programme(header.programme()).orElseThrow()), Holdings.NONE,
                    List.of(), List.of());
            return new PackageWriter(entropy, key, EvidenceSource.NONE).write(victim.stick, contents,
                    Envelope.to(own, List.of(to.book.workspace().ageIdentity().recipient())), Progress.NONE).file();
        }
    }
}
