package vn.thamdinh.usecase.authenticity;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/**
 * A round put together from packages in a temporary encrypted folder whose key nobody knows, and gone when closed. What a
 * crash leaves of it can be read by nobody.
 */
final class PassingRound implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final RoundBook book;

    private PassingRound(Path folder, RoundBook book) {
        this.folder = folder;
        this.book = book;
    }

    static PassingRound begin(Clock clock) throws IOException, StorageException {
        Path folder = Files.createTempDirectory("tham-dinh-doi-chieu-");
        var entropy = new SystemEntropy();
        byte[] random = entropy.bytes(SECRET_BYTES);
        // A key of 256 random bits needs no costly derivation.
        var surroundings = new Workspace.Surroundings(folder.resolve("state"), clock, entropy,
                KeyDerivation.Cost.LIGHTEST);
        try (Passphrase secret = Passphrase.of(HexFormat.of().formatHex(random).toCharArray())) {
            Workspace workspace = Workspace.create(folder.resolve("round"), secret, surroundings).workspace();
            return new PassingRound(folder, new RoundBook(workspace, clock, entropy));
        } catch (StorageException e) {
            delete(folder);
            throw e;
        } finally {
            Arrays.fill(random, (byte) 0);
        }
    }

    Outcome<Saved> take(PackageContents contents) {
        RoundId round = contents.head().round();
        return book.take(round, new Workspace.Batch(contents.entries(), contents.programmes(), Map.of(), List.of(),
                contents.bundles(), List.of()));
    }

    /** What stands after everything was taken. */
    Snapshot snapshot() {
        book.reload();
        return book.snapshot();
    }

    @Override
    public void close() {
        book.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Encrypted, and the key is gone: the system's own cleaning of temporary files does the rest.
        }
    }
}
