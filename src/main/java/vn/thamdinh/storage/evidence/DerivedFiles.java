package vn.thamdinh.storage.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.FrameCipher;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/**
 * Small things beside the evidence that are no evidence, such as thumbnails: each in a file of its own, encrypted, under a
 * name that only the workspace's key gives. What is missing or damaged counts as not there, since it can be made again
 * or brought again; so whoever deletes the folder loses time only. Nothing here travels. Nothing is read at opening.
 * Safe for several threads.
 */
public final class DerivedFiles {

    private static final String SUFFIX = ".td";
    private static final String TEMPORARY = ".tmp";
    private static final int SALT = 32;
    private static final Entropy ENTROPY = new SystemEntropy();

    private final Path folder;
    private final WorkspaceKeys keys;
    private final boolean forced;

    /** @param forced whether a power cut may not take back what was put in */
    DerivedFiles(Path folder, WorkspaceKeys keys, boolean forced) {
        this.folder = folder;
        this.keys = keys;
        this.forced = forced;
    }

    /**
     * Keeps the content in place of what was there. Killed in the middle, what was there stays.
     *
     * @param sha256 64 hex digits that name it
     */
    public synchronized void put(String sha256, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path file = file(sha256);
        byte[] salt = ENTROPY.bytes(SALT);
        byte[] sealed;
        try (FrameCipher cipher = keys.derivedCipher(salt)) {
            sealed = cipher.seal(0, name(file), content);
        }
        Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY);
        try {
            write(temporary, salt, sealed);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private void write(Path temporary, byte[] salt, byte[] sealed) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.allocate(salt.length + sealed.length).put(salt).put(sealed).flip();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    /** What was kept under that name; empty where nothing was, or where it is damaged. */
    public Optional<byte[]> get(String sha256) throws IOException {
        return read(file(sha256));
    }

    /** Whether something is there under that name; whether it is whole shows when it is read. */
    public boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    /** Forgets it; nothing happens if it is not there. */
    public synchronized void delete(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    /** Everything that is whole, in no order that means anything. */
    public List<byte[]> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<byte[]> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().endsWith(SUFFIX)).sorted().toList()) {
                read(file).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<byte[]> read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.length < SALT) {
            return Optional.empty();
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        byte[] salt = new byte[SALT];
        byte[] sealed = new byte[bytes.length - SALT];
        from.get(salt).get(sealed);
        try (FrameCipher cipher = keys.derivedCipher(salt)) {
            return Optional.of(cipher.open(0, name(file), sealed));
        } catch (DamagedPayload e) {
            return Optional.empty();
        }
    }

    private Path file(String sha256) {
        return folder.resolve(keys.evidenceName(HexFormat.of().parseHex(sha256)) + SUFFIX);
    }

    private static byte[] name(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
    }
}
