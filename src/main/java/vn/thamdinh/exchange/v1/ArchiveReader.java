package vn.thamdinh.exchange.v1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.v1.Layout.Place;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.travel.HoldingsCodec;

/**
 * Reads the archive inside a package. Texts are held in memory, evidence passes through to the sink; nothing is believed
 * before all of it was seen and verified, in the order of {@code package-format.md}.
 */
public final class ArchiveReader {

    static final String PACKAGE_NAMESPACE = "package@tham-dinh";

    private static final byte[] AGE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private final EvidenceSink sink;
    private final Layout layout = new Layout();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<Place, byte[]> files = new EnumMap<>(Place.class);
    private final Map<String, byte[]> programmes = new LinkedHashMap<>();
    private final List<EvidenceFile> evidence = new ArrayList<>();
    private Optional<HeadCodec.Counted> head = Optional.empty();

    private ArchiveReader(EvidenceSink sink) {
        this.sink = sink;
    }

    /**
     * Reads and verifies a whole archive.
     *
     * @throws IOException if the archive cannot be read, or the sink cannot keep what it is given
     */
    public static PackageContents read(InputStream archive, EvidenceSink sink) throws IOException, PackageException {
        var reader = new ArchiveReader(sink);
        try {
            reader.readFiles(new TarReader(archive));
        } catch (EOFException e) {
            throw PackageFault.DAMAGED.because(String.valueOf(e.getMessage()));
        }
        return reader.verify();
    }

    private void readFiles(TarReader tar) throws IOException, PackageException {
        for (var next = tar.next(); next.isPresent(); next = tar.next()) {
            TarHeader header = next.get();
            Place place = layout.take(header.name(), header.size());
            header.requirePlain();
            if (place == Place.EVIDENCE) {
                takeEvidence(header, tar.content(header));
            } else {
                takeText(place, header, tar.content(header));
            }
        }
        layout.finish();
    }

    private void takeText(Place place, TarHeader header, InputStream content) throws IOException, PackageException {
        byte[] bytes = content.readAllBytes();
        if (place == Place.HEAD) {
            head = Optional.of(HeadCodec.read(bytes));
        }
        if (place == Place.PROGRAMME) {
            programmes.put(header.name(), bytes);
        } else {
            files.put(place, bytes);
        }
        if (place.compareTo(Place.MANIFEST) < 0) {
            hashes.put(header.name(), Hashes.sha256Hex(bytes));
        }
    }

    private void takeEvidence(TarHeader header, InputStream content) throws IOException {
        var file = new EvidenceFile(header.name().substring(Layout.EVIDENCE.length()), header.size());
        var hashed = new HashedInput(content);
        try {
            sink.take(file, hashed);
        } finally {
            hashed.throwFailure();
        }
        hashed.transferTo(OutputStream.nullOutputStream());
        evidence.add(file);
        hashes.put(header.name(), hashed.hex());
    }

    private PackageContents verify() throws PackageException {
        byte[] manifest = files.get(Place.MANIFEST);
        Manifest.require(manifest, hashes);
        HeadCodec.Counted counted = head.orElseThrow();
        String armored = new String(files.get(Place.SIGNATURE), StandardCharsets.ISO_8859_1);
        if (!Authors.isSignedBy(counted.head().signer(), PACKAGE_NAMESPACE, armored, manifest)) {
            throw PackageFault.BAD_SIGNATURE.because("not signed by the key that it names");
        }
        List<SignedBundle> bundles =
                Lines.read(files.get(Place.BUNDLES), Lines.LONGEST_BUNDLE, PackageFault.BAD_BUNDLE, BundleCodec::fromLine);
        List<StoredEntry> entries =
                Lines.read(files.get(Place.ENTRIES), Lines.LONGEST_ENTRY, PackageFault.BAD_ENTRY, EntryCodec::fromLine);
        Entry founding = new Verification(counted.head(), bundles, entries).require();
        requireProgrammes(founding.header().programme().hex());
        Holdings holdings = holdings();
        requireEvidence();
        var contents = new PackageContents(counted.head(), bundles, entries, List.copyOf(programmes.values()),
                holdings, Optional.ofNullable(files.get(Place.ESCROW)).stream().toList(), evidence);
        if (!HeadCodec.Counts.of(contents).equals(counted.counts())) {
            throw PackageFault.BAD_HEAD.because("counts do not fit");
        }
        return contents;
    }

    private void requireProgrammes(String ofTheFounding) throws PackageException {
        for (var file : programmes.entrySet()) {
            try {
                if (!file.getKey().equals(ArchiveWriter.programmeName(file.getValue()))) {
                    throw PackageFault.BAD_PROGRAMME.because("under another name");
                }
                ProgrammeFiles.fromCanonicalBytes(file.getValue());
            } catch (IllegalArgumentException e) {
                throw PackageFault.BAD_PROGRAMME.because("not a programme");
            }
        }
        if (!programmes.containsKey(Layout.PROGRAMMES + ofTheFounding + ".json")) {
            throw PackageFault.BAD_PROGRAMME.because("that of the founding is missing");
        }
    }

    private Holdings holdings() throws PackageException {
        byte[] escrow = files.getOrDefault(Place.ESCROW, AGE);
        if (!Arrays.equals(Arrays.copyOf(escrow, AGE.length), AGE)) {
            throw PackageFault.BAD_HEAD.because("the escrow is no age file");
        }
        byte[] written = files.get(Place.HOLDINGS);
        try {
            Holdings holdings = HoldingsCodec.fromTree(CanonicalJson.parseCanonicalObject(written));
            if (Arrays.equals(ArchiveWriter.holdings(holdings), written)) {
                return holdings;
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw PackageFault.BAD_HEAD.because("holdings cannot be read");
        }
        throw PackageFault.BAD_HEAD.because("holdings in another form");
    }

    private void requireEvidence() throws PackageException {
        for (EvidenceFile file : evidence) {
            if (!file.sha256().equals(hashes.get(Layout.EVIDENCE + file.sha256()))) {
                throw PackageFault.WRONG_EVIDENCE.because(file.sha256());
            }
        }
    }
}
