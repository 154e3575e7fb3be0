package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import vn.thamdinh.exchange.medium.DiskFolder;
import vn.thamdinh.exchange.medium.FileKind;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.exchange.medium.StickWriter;
import vn.thamdinh.exchange.medium.WriteBehind;
import vn.thamdinh.exchange.v1.ArchiveWriter;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SigningKey;

/**
 * Writes packages: under a temporary name, forced, read back and verified as a recipient would, and only then named.
 * Neither name nor size tells what is inside. Texts are held in memory, evidence passes through.
 */
public final class PackageWriter {

    private final Entropy entropy;
    private final SigningKey key;
    private final EvidenceSource evidence;

    /** @param key of the sender, whom the heads of his packages name as signer; the caller closes it */
    public PackageWriter(Entropy entropy, SigningKey key, EvidenceSource evidence) {
        this.entropy = entropy;
        this.key = key;
        this.evidence = evidence;
    }

    /** A package that is laid out: its size is known before anything is written. */
    public final class Prepared {

        private final ArchiveWriter archive;
        private final Envelope envelope;

        private Prepared(ArchiveWriter archive, Envelope envelope) {
            this.archive = archive;
            this.envelope = envelope;
        }

        /** Bytes that the file will have at most. */
        public long size() {
            return envelope.sealedSize(archive.size());
        }

        /**
         * Writes it to a stick.
         *
         * @throws StickException   if the stick is the reason
         * @throws PackageException if the contents are: evidence that cannot be read or is not what its hash says, a
         *                          limit
         */
        public StickWriter.Written write(StickWriter stick, Progress progress) throws StickException, PackageException {
            try {
                return stick.write(FileKind.PACKAGE, size(), (OutputStream to) -> writeTo(to, archive, envelope),
                        (InputStream readBack) -> PackageReader.read(readBack, envelope.senderKeys(),
                                EvidenceSink.NONE, Progress.NONE), progress);
            } catch (IOException e) {
                throw PackageFault.DISK.because(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Lays one package out; its texts are held in memory as long as this is. */
    public Prepared prepare(PackageContents contents, Envelope envelope) {
        return new Prepared(ArchiveWriter.of(contents), envelope);
    }

    /** Writes one package into a folder, of whose path only the last part may be missing. */
    public StickWriter.Written write(Path folder, PackageContents contents, Envelope envelope, Progress progress)
            throws StickException, PackageException {
        return prepare(contents, envelope).write(new StickWriter(DiskFolder.at(folder), entropy), progress);
    }

    /** Writes one package to any target, which stays open, unverified. */
    public void write(OutputStream to, PackageContents contents, Envelope envelope)
            throws IOException, PackageException {
        writeTo(to, ArchiveWriter.of(contents), envelope);
    }

    private void writeTo(OutputStream to, ArchiveWriter archive, Envelope envelope)
            throws IOException, PackageException {
        try (OutputStream sealed = envelope.seal(to); WriteBehind behind = new WriteBehind(sealed)) {
            archive.write(behind, key, evidence, Progress.NONE);
            behind.finish();
        }
    }
}
