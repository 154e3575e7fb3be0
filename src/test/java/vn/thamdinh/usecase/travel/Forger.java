package vn.thamdinh.usecase.travel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.HybridTime;
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
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** A stranger with keys of his own who knows everything of his victim but the secret key. */
final class Forger implements AutoCloseable {
    private final Entropy entropy = new SeededEntropy("kẻ lạ");
    private final SigningKey key = SigningKey.generate(entropy);
    private final AgeIdentity own = AgeIdentity.generate(entropy);
    private final Laptop victim;
    private final RoundId round;
    private final StoredEntry founding;
    private int written;

    Forger(Laptop victim) {
        this.victim = victim;
        this.round = victim.book.snapshot().round().orElseThrow();
        this.founding = victim.book.workspace().entries().stream()
                .filter(stored -> stored.entry().header().round().equals(RoundId.FOUNDING)).findFirst().orElseThrow();
    }

    /** Opens the victim's writer with the forger's key, and seals that as the victim's first bundle. */
    Path opensAnothersWriter(Laptop to) throws Exception {
        StoredEntry opening = entry(victim.book.workspace().writer(), opened(victim.book.workspace().writer(),
                Role.MEMBER, victim.book.workspace().writerNonce()));
        return write(to, List.of(opening), List.of(sealed(victim.book.workspace().writer(), opening)));
    }

    /** Puts the victim's own certificate under an opening with lesser rights; beside it the forger opens one of his own. */
    Path lessensAnothersRights(Laptop to) throws Exception {
        var honest = honest();
        var lesser = new RoundFact.WriterOpened(honest.member(), Role.CLERK, honest.device(), honest.publicKey(),
                honest.nonce(), honest.signature());
        return beside(to, entry(victim.book.workspace().writer(), lesser));
    }

    /** Puts the victim's own opening, as he signed it, under another number and time. */
    Path wrapsAnothersOpeningAgain(Laptop to, long sequence, HybridTime time) throws Exception {
        return beside(to, entry(victim.book.workspace().writer(), sequence, time, honest()));
    }

    private RoundFact.WriterOpened honest() {
        return victim.book.snapshot().standing(RoundFact.WriterOpened.class)
                .filter(one -> one.entry().header().writer().equals(victim.book.workspace().writer()))
                .findFirst().orElseThrow().fact();
    }

    private Path beside(Laptop to, StoredEntry forged) throws Exception {
        String nonce = "ab".repeat(16);
        WriterId writer = WriterStatement.writer(key.verifyingKey().hex(), nonce);
        StoredEntry opening = entry(writer, opened(writer, Role.MEMBER, nonce));
        return write(to, List.of(opening, forged), List.of(sealed(writer, opening)));
    }

    private RoundFact.WriterOpened opened(WriterId writer, Role role, String nonce) {
        var unsigned = new RoundFact.WriterOpened(victim.book.me().orElseThrow(), role, "", key.verifyingKey().hex(),
                nonce, "");
        return new RoundFact.WriterOpened(unsigned.member(), role, "", unsigned.publicKey(), nonce,
                HexFormat.of().formatHex(key.sign(WriterStatement.of(round, writer, unsigned))));
    }

    private StoredEntry entry(WriterId writer, RoundFact.WriterOpened opened) {
        return entry(writer, 1, founding.entry().header().time(), opened);
    }

    private StoredEntry entry(WriterId writer, long sequence, HybridTime time, RoundFact.WriterOpened opened) {
        var programme = founding.entry().header().programme();
        return EntryCodec.encode(new EntryCodec.Origin(round, writer, sequence, time, programme, List.of()), opened,
                entropy.bytes(EntryCodec.SALT_BYTES));
    }

    private SignedBundle sealed(WriterId writer, StoredEntry entry) {
        byte[] manifest = BundleCodec.manifest(new BundleCodec.Unsigned(round, writer, 1, BundleId.NONE,
                List.of(entry.entry().id())));
        return BundleCodec.of(manifest, SshSignature.sign(key, BundleCodec.NAMESPACE, manifest).armored());
    }

    private Path write(Laptop to, List<StoredEntry> entries, List<SignedBundle> bundles) throws Exception {
        List<StoredEntry> all = new ArrayList<>(List.of(founding));
        all.addAll(entries);
        var contents = new PackageContents(new PackageHead(PackageKind.APPRAISAL, "ab".repeat(16), round, true,
                key.verifyingKey(), 1, 1), bundles, all,
                List.of(victim.book.workspace().programme(founding.entry().header().programme()).orElseThrow()),
                Holdings.NONE, List.of(), List.of());
        Path file = victim.stick.resolve("goi-%08x.tdpkg".formatted(++written));
        try (var out = Files.newOutputStream(file)) {
            new PackageWriter(entropy, key, EvidenceSource.NONE).write(out, contents,
                    Envelope.to(own, List.of(to.book.workspace().ageIdentity().recipient())));
        }
        return file;
    }

    @Override
    public void close() {
        key.close();
        own.close();
    }
}
