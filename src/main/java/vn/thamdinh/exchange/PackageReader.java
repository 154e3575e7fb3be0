package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.thamdinh.exchange.medium.ReadAhead;
import vn.thamdinh.exchange.v1.ArchiveReader;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeContent;

/**
 * Opens packages. What is handed back was verified as a whole, in the order of {@code package-format.md}: what is left
 * to the recipient is whether it is his round and whether he believes the authors.
 */
public final class PackageReader {

    /** Most bytes of a package's file: what FAT32 can hold. */
    static final long MOST_BYTES = (4L << 30) - 1;

    private PackageReader() {
    }

    /**
     * Opens and verifies one package.
     *
     * @param sink     gets the evidence as it passes by; to be thrown away unless this returns
     * @param progress bytes of content read, of the file's size
     */
    public static PackageContents read(Path file, PackageKeys keys, EvidenceSink sink, Progress progress)
            throws PackageException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw PackageFault.TOO_LARGE.because("the file");
            }
            return read(in, size, keys, sink, progress);
        } catch (IOException e) {
            throw PackageFault.DISK.because(String.valueOf(e.getMessage()));
        }
    }

    /** The same from any source, which stays open; a failure of it is {@link PackageFault#DISK}. */
    public static PackageContents read(InputStream file, PackageKeys keys, EvidenceSink sink, Progress progress)
            throws PackageException {
        return read(file, 0, keys, sink, progress);
    }

    /** The same, telling the progress of how many bytes there are. */
    public static PackageContents read(InputStream file, long size, PackageKeys keys, EvidenceSink sink,
            Progress progress) throws PackageException {
        try (var opened = new ReadAhead(Opening.open(file, keys))) {
            return ArchiveReader.read(new Watched(opened, size, progress), sink);
        } catch (AgeContent.Damaged e) {
            throw PackageFault.DAMAGED.because(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw PackageFault.DISK.because(String.valueOf(e.getMessage()));
        }
    }
}
