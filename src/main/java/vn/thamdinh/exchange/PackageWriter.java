package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
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

    /** Writes one package into a folder, which is made if it is not there. */
    public StickWriter.Written write(Path folder, PackageContents contents, Envelope envelope, Progress progress)
            throws StickException, PackageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw disk(e);
        }
        return write(new StickWriter(DiskFolder.at(folder), entropy), contents, envelope, progress);
    }

    /**
     * Writes one package to a stick.
     *
     * @throws StickException   if the stick is the reason
     * @throws PackageException if the contents are: evidence that cannot be read or is not what its hash says, a limit
     */
    public StickWriter.Written write(StickWriter stick, PackageContents contents, Envelope envelope, Progress progress)
            throws StickException, PackageException {
        ArchiveWriter archive = ArchiveWriter.of(contents);
        try {
            return stick.write(FileKind.PACKAGE, envelope.sealedSize(archive.size()),
                    (OutputStream to) -> writeTo(to, archive, envelope), (InputStream readBack) ->
                            PackageReader.read(readBack, envelope.senderKeys(), EvidenceSink.NONE, Progress.NONE),
                    progress);
        } catch (IOException e) {
            throw disk(e);
        }
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

    private static PackageException disk(IOException e) {
        return PackageFault.DISK.because(String.valueOf(e.getMessage()));
    }
}
