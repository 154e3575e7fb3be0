package vn.thamdinh.exchange.former;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.Passphrase;

/**
 * Writes packages: to a temporary file on the medium, forced, read back and opened again, and only then given its name.
 * Neither name nor size tells what is inside.
 */
public final class PackageWriter {

    /** Ending of a package's file name. */
    public static final String SUFFIX = ".tdpkg";

    /** A package's archive is filled up to a multiple of so many bytes. */
    static final int STEP = 4 << 20;

    private static final int NAME_BYTES = 4;

    private final Entropy entropy;

    public PackageWriter(Entropy entropy) {
        this.entropy = entropy;
    }

    /**
     * Writes one package into the folder.
     *
     * @return the new file
     */
    public Path write(Path folder, PackageContents contents, Passphrase passphrase, Progress progress)
            throws PackageException {
        String name = freeName(folder);
        Path file = folder.resolve(name + SUFFIX);
        Path temporary = folder.resolve(name + ".tmp");
        try {
            Files.createDirectories(folder);
            byte[] archive = filled(Archive.write(contents));
            progress.check();
            encrypt(temporary, archive, passphrase);
            progress.check();
            verify(temporary, archive, passphrase, progress);
            return Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PackageException.Medium(String.valueOf(e.getMessage()));
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** Behind an archive's end stand zeros, which tar reads over: a package's size does not tell how much was scored. */
    private static byte[] filled(byte[] archive) {
        return Arrays.copyOf(archive, Math.multiplyExact(Math.ceilDiv(archive.length, STEP), STEP));
    }

    private String freeName(Path folder) {
        String name;
        do {
            name = "goi-" + HexFormat.of().formatHex(entropy.bytes(NAME_BYTES));
        } while (Files.exists(folder.resolve(name + SUFFIX)) || Files.exists(folder.resolve(name + ".tmp")));
        return name;
    }

    private static void encrypt(Path to, byte[] archive, Passphrase passphrase) throws IOException {
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream sealed = AgePassphrase.encrypt(Channels.newOutputStream(new KeepOpen(channel)), passphrase);
            sealed.write(archive);
            sealed.close();
            channel.force(true);
        }
    }

    private static void verify(Path file, byte[] archive, Passphrase passphrase, Progress progress)
            throws PackageException {
        if (!Arrays.equals(PackageReader.decrypt(file, passphrase, progress), archive)) {
            throw new PackageException.Damaged("what was read back is not what was written");
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A temporary file that stays behind is encrypted and named as such; the write itself is what counts.
        }
    }
}
