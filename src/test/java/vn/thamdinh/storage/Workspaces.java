package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.wire.entry.StoredEntry;

/** Workspaces in a temporary folder, with a passphrase that costs little. */
record Workspaces(Path base) {

    static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);

    private static final String PASSPHRASE = "mười hai con giáp";

    static Passphrase passphrase() {
        return Passphrase.of(PASSPHRASE);
    }

    Workspace.Surroundings surroundings() {
        return new Workspace.Surroundings(base.resolve("state"), CLOCK, new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
    }

    Path folder(String name) {
        return base.resolve(name);
    }

    Workspace create(String name) throws StorageException {
        try (var passphrase = passphrase()) {
            var created = Workspace.create(folder(name), passphrase, surroundings());
            created.recoveryCode().close();
            return created.workspace();
        }
    }

    Workspace.Created createKeepingCode(String name) throws StorageException {
        try (var passphrase = passphrase()) {
            return Workspace.create(folder(name), passphrase, surroundings());
        }
    }

    Workspace open(String name) throws StorageException {
        return open(name, PASSPHRASE);
    }

    Workspace open(String name, String typed) throws StorageException {
        try (var passphrase = Passphrase.of(typed)) {
            return Workspace.open(folder(name), passphrase, surroundings());
        }
    }

    Workspace open(String name, RecoveryCode code) throws StorageException {
        return Workspace.openWithRecovery(folder(name), code, surroundings());
    }

    void copy(String from, String to) throws IOException {
        copy(folder(from), folder(to));
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static Workspace.Batch batch(StoredEntry... entries) {
        return new Workspace.Batch(List.of(entries), List.of(), Map.of(), List.of());
    }
}
