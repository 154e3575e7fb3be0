package vn.thamdinh.exchange.v1;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.EntryHeader;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;

/** Which key each writer of a package has, by openings that their own keys certify. */
final class Authors {

    private final Map<WriterId, VerifyingKey> keys = new HashMap<>();
    private final Set<String> signers = new HashSet<>();
    private final WriterId founder;

    private Authors(WriterId founder) {
        this.founder = founder;
    }

    /**
     * Reads the openings among the entries.
     *
     * @throws PackageException if an opening is not by the key that it names, that key does not name the writer, or
     *         it is not what the writer wrote first: its own signature does not cover where it stands
     */
    static Authors of(RoundId round, WriterId founder, RoundFact.Founded founded, List<StoredEntry> entries)
            throws PackageException {
        var authors = new Authors(founder);
        authors.signers.addAll(founded.rootKeys());
        for (StoredEntry stored : entries) {
            if (stored.entry().content() instanceof Content.Known(RoundFact.WriterOpened opened)) {
                authors.open(round, stored.entry().header(), opened);
            }
        }
        return authors;
    }

    private void open(RoundId round, EntryHeader header, RoundFact.WriterOpened opened) throws PackageException {
        WriterId writer = header.writer();
        if (!WriterStatement.writer(opened.publicKey(), opened.nonce()).equals(writer)) {
            throw forged(writer, "opened by a key that does not name it");
        }
        try {
            var key = new VerifyingKey(opened.publicKey());
            byte[] signature = HexFormat.of().parseHex(opened.signature());
            if (!key.verify(WriterStatement.of(round, writer, opened), signature)) {
                throw forged(writer, "opened by another key, or as somebody else");
            }
            if (header.sequence() > (writer.equals(founder) ? 2 : 1)) {
                throw forged(writer, "opened behind what it wrote");
            }
            keys.put(writer, key);
            signers.add(key.hex());
        } catch (IllegalArgumentException e) {
            throw forged(writer, "opened without a key or a signature");
        }
    }

    void requireSigned(SignedBundle signed) throws PackageException {
        WriterId writer = signed.bundle().writer();
        VerifyingKey key = keys.get(writer);
        if (key == null) {
            throw forged(writer, "not opened");
        }
        if (!isSignedBy(key, BundleCodec.NAMESPACE, signed.signature(), signed.manifest())) {
            throw forged(writer, "bundle " + signed.bundle().number() + " signed by another key");
        }
    }

    void requireKnown(VerifyingKey signer) throws PackageException {
        if (!signers.contains(signer.hex())) {
            throw PackageFault.FORGED_AUTHOR.because("nobody in the package has the key that signed it");
        }
    }

    static boolean isSignedBy(VerifyingKey key, String namespace, String armored, byte[] message) {
        try {
            SshSignature signature = SshSignature.parse(armored);
            return signature.isCanonical() && signature.signer().equals(key)
                    && signature.namespace().equals(namespace) && signature.verifies(message);
        } catch (DamagedPayload e) {
            return false;
        }
    }

    private static PackageException forged(WriterId writer, String why) {
        return PackageFault.FORGED_AUTHOR.because("writer " + writer.hex() + " " + why);
    }
}
