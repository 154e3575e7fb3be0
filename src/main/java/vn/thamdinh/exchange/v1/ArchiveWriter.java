package vn.thamdinh.exchange.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.v1.Layout.Place;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.travel.HoldingsCodec;

/**
 * Lays the archive inside a package out, so that tar, {@code sha256sum -c} and {@code ssh-keygen} open and check it
 * without this program. The bytes depend on contents and key alone.
 */
public final class ArchiveWriter {

    private static final int MANIFEST_LINE = 64 + 2 + 100;
    private static final int SIGNATURE = 4 << 10;

    private final PackageContents contents;
    private final Map<String, byte[]> before = new LinkedHashMap<>();

    private ArchiveWriter(PackageContents contents) {
        this.contents = contents;
        before.put(Place.HEAD.fileName(),
                HeadCodec.write(new HeadCodec.Counted(contents.head(), HeadCodec.Counts.of(contents))));
        before.put(Place.BUNDLES.fileName(), Lines.write(contents.bundles(), BundleCodec::toLine));
        before.put(Place.ENTRIES.fileName(), Lines.write(contents.entries(), EntryCodec::toLine));
        contents.programmes().forEach(programme -> before.put(programmeName(programme), programme));
        before.put(Place.HOLDINGS.fileName(), holdings(contents.holdings()));
        contents.escrowedKey().ifPresent(key -> before.put(Place.ESCROW.fileName(), key));
    }

    /** Lays the texts out; whatever the evidence is, it is written later. */
    public static ArchiveWriter of(PackageContents contents) {
        return new ArchiveWriter(contents);
    }

    /** Bytes of the archive: exact, but for a manifest at the border of a step, at most. */
    public long size() {
        long files = before.size() + (long) contents.evidence().size();
        long stored = TarHeader.stored(files * MANIFEST_LINE) + TarHeader.stored(SIGNATURE);
        for (byte[] text : before.values()) {
            stored += TarHeader.stored(text.length);
        }
        for (EvidenceFile file : contents.evidence()) {
            stored += TarHeader.stored(file.size());
        }
        return TarWriter.filled(stored);
    }

    /**
     * Writes the archive; the stream stays open.
     *
     * @throws PackageException if a piece of evidence is not what its hash says, or the whole breaks a limit
     * @throws IOException      if the target or the source of evidence fails
     */
    public void write(OutputStream archive, SigningKey key, EvidenceSource source, Progress progress)
            throws IOException, PackageException {
        if (!key.verifyingKey().equals(contents.head().signer())) {
            throw new IllegalArgumentException("the head names another key than the one that signs");
        }
        requireLimits();
        var tar = new TarWriter(archive, progress, size());
        Map<String, String> hashes = new LinkedHashMap<>();
        for (var file : before.entrySet()) {
            tar.file(file.getKey(), file.getValue());
            hashes.put(file.getKey(), Hashes.sha256Hex(file.getValue()));
        }
        for (EvidenceFile file : contents.evidence()) {
            writeEvidence(tar, file, source);
            hashes.put(Layout.EVIDENCE + file.sha256(), file.sha256());
        }
        byte[] manifest = Manifest.of(hashes);
        String signature = SshSignature.sign(key, ArchiveReader.PACKAGE_NAMESPACE, manifest).armored();
        tar.file(Place.MANIFEST.fileName(), manifest);
        tar.file(Place.SIGNATURE.fileName(), signature.getBytes(StandardCharsets.US_ASCII));
        tar.end();
    }

    /** What a reader would refuse is not written. */
    private void requireLimits() throws PackageException {
        var layout = new Layout(Layout.MOST_TEXT);
        for (var file : before.entrySet()) {
            layout.take(file.getKey(), file.getValue().length);
        }
        for (EvidenceFile file : contents.evidence()) {
            layout.take(Layout.EVIDENCE + file.sha256(), file.size());
        }
    }

    private static void writeEvidence(TarWriter tar, EvidenceFile file, EvidenceSource source)
            throws IOException, PackageException {
        try (InputStream content = source.open(file)) {
            var hashed = new HashedInput(content);
            tar.file(Layout.EVIDENCE + file.sha256(), file.size(), hashed);
            if (hashed.count() != file.size() || !hashed.hex().equals(file.sha256())) {
                throw PackageFault.WRONG_EVIDENCE.because(file.sha256());
            }
        }
    }

    static byte[] holdings(Holdings holdings) {
        return CanonicalJson.write(HoldingsCodec.toTree(holdings));
    }

    static String programmeName(byte[] programme) {
        return Layout.PROGRAMMES + Hashes.sha256Hex(programme) + ".json";
    }
}
