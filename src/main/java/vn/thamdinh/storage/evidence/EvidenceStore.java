package vn.thamdinh.storage.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeContent;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.wire.RunningHash;

/**
 * The evidence of a workspace: each file once, as an age file to the workspace's own recipient, under a name that only
 * the workspace's key gives from the content's hash. Files are never changed. Content passes through in pieces and is on
 * the disk in encrypted form alone. Safe for several threads.
 */
public final class EvidenceStore {

    /** Its folder in the workspace. */
    public static final String FOLDER = "evidence";

    private static final String SUFFIX = ".age";
    private static final String STAGING = ".tmp";
    private static final int PIECE = 64 << 10;
    private static final int NAME = 16;
    /** Lengths in an age file to one recipient: its clear beginning is far shorter than this. */
    private static final int LONGEST_HEADER = 1024;
    private static final int NONCE = 16;
    private static final int TAG = 16;
    private static final int CHUNK = (64 << 10) + TAG;
    private static final Entropy ENTROPY = new SystemEntropy();

    private final Path folder;
    private final WorkspaceKeys keys;
    private final Opener opener;
    private final DerivedFiles derived;
    private final DerivedFiles earlier;

    /** Opens a new file for writing; tests let it fail as a full disk does. */
    @FunctionalInterface
    interface Opener {

        FileChannel open(Path file) throws IOException;
    }

    EvidenceStore(Path folder, WorkspaceKeys keys, Opener opener) {
        this.folder = folder;
        this.keys = keys;
        this.opener = opener;
        this.derived = new DerivedFiles(folder.resolveSibling("thumbnails"), keys, false);
        this.earlier = new DerivedFiles(folder.resolveSibling("earlier"), keys, true);
    }

    /**
     * Opens the store; only one process may have the workspace open. Removes what was staged and never accepted. The
     * folder appears with the first file.
     *
     * @param keys stay with the caller, and open as long as this is used
     */
    public static EvidenceStore open(Path workspace, WorkspaceKeys keys) throws IOException {
        var store = new EvidenceStore(workspace.resolve(FOLDER), keys, file ->
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        for (Path file : store.files(STAGING)) {
            Files.delete(file);
        }
        return store;
    }

    /** What is derived from the evidence and can be made again: thumbnails and what a picture is found again by. */
    public DerivedFiles derived() {
        return derived;
    }

    /** What pictures of earlier rounds are found again by, as it was brought in. */
    public DerivedFiles earlier() {
        return earlier;
    }

    /** Keeps what the stream gives, to its end; the stream stays open. On return it is on the disk. */
    public Stored put(InputStream content) throws IOException {
        try (StagedEvidence staged = stage(content)) {
            return staged.accept();
        }
    }

    /**
     * Writes what the stream gives, to its end, encrypted and forced to the disk, without making it evidence yet.
     *
     * @throws IOException if the stream cannot be read or the disk is full; nothing is left then
     */
    public StagedEvidence stage(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(HexFormat.of().formatHex(ENTROPY.bytes(NAME)) + STAGING);
        try {
            return new StagedEvidence(this, file, encrypt(content, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Stored encrypt(InputStream content, Path file) throws IOException {
        var hash = new RunningHash();
        long size = 0;
        try (FileChannel channel = opener.open(file)) {
            try (OutputStream sealed = AgeRecipient.encrypt(Channels.newOutputStream(channel),
                    List.of(keys.age().recipient()))) {
                byte[] piece = new byte[PIECE];
                for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                    hash.add(piece, 0, count);
                    sealed.write(piece, 0, count);
                    size += count;
                }
            }
            channel.force(true);
        }
        return new Stored(hash.hex(), size);
    }

    /** Makes all of them evidence of the workspace, durably: the folder is forced once, not once for each. */
    public void accept(Collection<StagedEvidence> staged) throws IOException {
        for (StagedEvidence one : staged) {
            one.move();
        }
        forceFolders();
    }

    void move(Path staged, Stored stored) throws IOException {
        Files.move(staged, file(stored.sha256()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forceFolders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        AtomicFiles.forceFolder(folder);
        AtomicFiles.forceFolder(folder.getParent());
    }

    /** Whether a file with this SHA-256 is here; whether it is whole shows when it is read. */
    public boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    /**
     * Bytes of the file before encryption, told by its length; whether it is whole shows when it is read.
     *
     * @throws EvidenceDamaged if it does not even begin as an age file
     * @throws NoSuchFileException if it is not here
     */
    public long size(String sha256) throws IOException {
        Path file = file(sha256);
        String beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.ISO_8859_1);
        }
        int lastLine = beginning.indexOf("\n---");
        int end = lastLine < 0 ? -1 : beginning.indexOf('\n', lastLine + 1);
        long sealed = Files.size(file) - end - 1 - NONCE;
        if (end < 0 || sealed < TAG) {
            throw new EvidenceDamaged(file.getFileName().toString(), null);
        }
        return sealed - TAG * ((sealed + CHUNK - 1) / CHUNK);
    }

    /**
     * Opens the file with this SHA-256. Nothing read is to be believed before the end was reached.
     *
     * @return throws {@link EvidenceDamaged} while it is read if the content was changed or cut short
     * @throws NoSuchFileException if it is not here
     */
    public InputStream open(String sha256) throws IOException {
        return open(file(sha256), sha256::equals);
    }

    private InputStream open(Path file, Predicate<String> right) throws IOException {
        String name = file.getFileName().toString();
        InputStream sealed = Files.newInputStream(file);
        try {
            return new VerifiedContent(AgeContent.open(sealed, List.of(keys.age()), List.of()), name, right);
        } catch (WrongKey | DamagedPayload e) {
            sealed.close();
            throw new EvidenceDamaged(name, e);
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    /**
     * Reads every file from end to end. What is put, replaced or deleted meanwhile is not called damaged for that.
     *
     * @param named SHA-256 of every file that entries name
     */
    public EvidenceReport verify(Collection<String> named, Progress progress) throws IOException {
        Map<String, String> missing = new HashMap<>();
        named.forEach(sha256 -> missing.put(file(sha256).getFileName().toString(), sha256));
        var damaged = new ArrayList<String>();
        var orphaned = new ArrayList<String>();
        List<Path> files = files(SUFFIX);
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            String name = files.get(i).getFileName().toString();
            if (missing.remove(name) == null) {
                orphaned.add(name);
            }
            if (!isWhole(files.get(i), progress)) {
                damaged.add(name);
            }
        }
        return new EvidenceReport(missing.values().stream().sorted().toList(), damaged, orphaned);
    }

    /** Whether it is whole, or gone meanwhile; one that changed while it was read is read again. */
    private boolean isWhole(Path file, Progress progress) throws IOException {
        while (true) {
            progress.check();
            try {
                String before = state(file);
                if (readsWell(file, progress)) {
                    return true;
                }
                if (before.equals(state(file))) {
                    return false;
                }
            } catch (NoSuchFileException gone) {
                return true;
            }
        }
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.fileKey() + " " + now.lastModifiedTime() + " " + now.size();
    }

    /** A file's name is right for one content alone. */
    private boolean readsWell(Path file, Progress progress) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream content = open(file, sha256 -> file.equals(file(sha256)))) {
            while (content.read(piece) >= 0) {
                progress.check();
            }
            return true;
        } catch (EvidenceDamaged e) {
            return false;
        }
    }

    private Path file(String sha256) {
        return folder.resolve(keys.evidenceName(HexFormat.of().parseHex(sha256)) + SUFFIX);
    }

    private List<Path> files(String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
        }
    }
}
